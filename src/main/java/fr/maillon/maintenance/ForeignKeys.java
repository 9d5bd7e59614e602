package fr.maillon.maintenance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys of a PostgreSQL schema, away while its tables are filled, so that these can be filled in any order. Added
 * again, they are checked for every row.
 */
final class ForeignKeys {

    private static final String ALL = """
            SELECT CAST(CAST(conrelid AS regclass) AS text), quote_ident(conname), pg_get_constraintdef(oid)
            FROM pg_constraint
            WHERE contype = 'f' AND connamespace = CAST(quote_ident(current_schema()) AS regnamespace)
            ORDER BY conname
            """;

    private final List<ForeignKey> dropped;

    private ForeignKeys(List<ForeignKey> dropped) {
        this.dropped = dropped;
    }

    private record ForeignKey(String table, String name, String definition) {}

    /** Drops them all and remembers what they were. */
    static ForeignKeys drop(Connection connection) throws SQLException {
        List<ForeignKey> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(ALL)) {
                while (rows.next()) {
                    found.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            for (ForeignKey key : found) {
                statement.execute("ALTER TABLE " + key.table() + " DROP CONSTRAINT " + key.name());
            }
        }
        return new ForeignKeys(List.copyOf(found));
    }

    void addAgain(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (ForeignKey key : dropped) {
                statement.execute(
                        "ALTER TABLE " + key.table() + " ADD CONSTRAINT " + key.name() + " " + key.definition());
            }
        }
    }

    int count() {
        return dropped.size();
    }
}
