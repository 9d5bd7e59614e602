package fr.maillon.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two databases Maillon runs on. */
public enum DatabaseKind {
    DERBY("derby", "Apache Derby"),
    POSTGRESQL("postgresql", "PostgreSQL");

    private final String folder;
    private final String productName;

    DatabaseKind(String folder, String productName) {
        this.folder = folder;
        this.productName = productName;
    }

    String folder() {
        return folder;
    }

    /**
     * Asks a data source what it is.
     *
     * @throws IllegalStateException when it is neither: the server fell back to a data source of its own
     */
    public static DatabaseKind of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            for (DatabaseKind kind : values()) {
                if (kind.productName.equals(product)) {
                    return kind;
                }
            }
            throw new IllegalStateException("Maillon runs on Derby or PostgreSQL, not on " + product);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
