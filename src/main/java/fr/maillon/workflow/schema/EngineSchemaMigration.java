package fr.maillon.workflow.schema;

import fr.maillon.workflow.derby.EngineSchema;
import fr.maillon.workflow.derby.EngineScripts;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Creates the engine's tables: on Derby those of {@link EngineSchema}, on PostgreSQL those of the engine's own scripts. The
 * engine then neither checks nor changes its tables by itself.
 *
 * <p>The scripts bring the rows the engine locks and reads in {@code ACT_GE_PROPERTY}, and its version in
 * {@code ACT_GE_SCHEMA_LOG}. Two properties are left to the engine, which adds them when it first starts: the history level,
 * because it belongs to the engine's configuration (afterwards the engine refuses to start with another), and the
 * installation's id.
 *
 * <p>The checksum covers the statements for both databases. It changes with the engine's scripts, so that Flyway refuses to
 * go on when the engine was replaced without a migration for its new tables.
 */
public final class EngineSchemaMigration implements JavaMigration {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("1.01");
    private static final String POSTGRESQL = "postgres";

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "engine";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        addTo(checksum, EngineSchema.createStatements());
        addTo(checksum, EngineScripts.create(POSTGRESQL));
        return (int) checksum.getValue();
    }

    private static void addTo(CRC32 checksum, List<String> statements) {
        statements.forEach(statement -> checksum.update(statement.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statementsFor(connection.getMetaData().getDatabaseProductName())) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statementsFor(String product) {
        return switch (product) {
            case "Apache Derby" -> EngineSchema.createStatements();
            case "PostgreSQL" -> EngineScripts.create(POSTGRESQL);
            default ->
                throw new IllegalStateException(
                        "The engine's tables are made for Derby and PostgreSQL, not for " + product);
        };
    }
}
