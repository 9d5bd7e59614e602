package fr.maillon.territory.persistence;

import fr.maillon.platform.reference.ReferenceTable;
import fr.maillon.shared.Ids;
import fr.maillon.territory.domain.Territory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Loads the communes of the Tarn and of the departments around it, and opens the territory of the Tarn with the standard
 * times. Sources and licence of the data: README.md beside the tables.
 */
public final class TarnMigration implements JavaMigration {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("1.11.1");
    private static final String FOLDER = "/fr/maillon/territory/tarn/";

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "communes of the Tarn";
    }

    @Override
    public Integer getChecksum() {
        return List.of(intercommunalities(), communes(), neighbours()).stream()
                .map(ReferenceTable::checksum)
                .reduce(17, (sum, next) -> 31 * sum + next);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        insertIntercommunalities(connection);
        insertCommunes(connection, communes());
        insertCommunes(connection, neighbours());
        insertTerritory(connection);
    }

    private static void insertIntercommunalities(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO intercommunalities (code, name, kind) VALUES (?, ?, ?)")) {
            for (var row : intercommunalities().rows()) {
                insert.setString(1, row.text("code"));
                insert.setString(2, row.text("name"));
                insert.setString(3, row.text("kind"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertCommunes(Connection connection, ReferenceTable communes) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO communes (insee_code, name, postal_code, population, latitude, longitude, department,
                    intercommunality_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var row : communes.rows()) {
                insert.setString(1, row.text("insee"));
                insert.setString(2, row.text("name"));
                insert.setString(3, row.text("postcode"));
                insert.setInt(4, row.integer("population"));
                insert.setDouble(5, row.decimal("lat"));
                insert.setDouble(6, row.decimal("lon"));
                insert.setString(7, row.text("department"));
                setOptional(insert, 8, row.text("intercommunality"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setOptional(PreparedStatement insert, int index, String text) throws SQLException {
        if (text.isEmpty()) {
            insert.setNull(index, Types.VARCHAR);
        } else {
            insert.setString(index, text);
        }
    }

    private static void insertTerritory(Connection connection) throws SQLException {
        var id = Ids.next();
        try (var insert = connection.prepareStatement(
                "INSERT INTO territories (id, version, name, departments, neighbours) VALUES (?, 1, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, "Tarn");
            insert.setString(3, "81");
            insert.setString(4, "11, 12, 31, 34, 82");
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO territory_times (territory_id, setting, amount) VALUES (?, ?, ?)")) {
            for (var time : Territory.standardTimes().entrySet()) {
                insert.setString(1, id);
                insert.setString(2, time.getKey().name());
                insert.setInt(3, time.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static ReferenceTable intercommunalities() {
        return ReferenceTable.read(TarnMigration.class, FOLDER + "intercommunalities.csv");
    }

    private static ReferenceTable communes() {
        return ReferenceTable.read(TarnMigration.class, FOLDER + "communes.csv");
    }

    private static ReferenceTable neighbours() {
        return ReferenceTable.read(TarnMigration.class, FOLDER + "neighbours.csv");
    }
}
