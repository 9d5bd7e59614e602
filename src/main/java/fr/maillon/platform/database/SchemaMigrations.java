package fr.maillon.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema of a database to this version: business tables and the engine's, on Derby and PostgreSQL. A schema
 * newer than this application is refused.
 */
public final class SchemaMigrations {

    private final DataSource dataSource;
    private final DatabaseKind kind;
    private final List<JavaMigration> inJava;

    public SchemaMigrations(DataSource dataSource, DatabaseKind kind, List<JavaMigration> inJava) {
        this.dataSource = dataSource;
        this.kind = kind;
        this.inJava = List.copyOf(inJava);
    }

    /** The steps written in Java that the features name in {@code META-INF/services}. */
    public static List<JavaMigration> writtenInJava() {
        return ServiceLoader.load(JavaMigration.class, SchemaMigrations.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Runs what is missing; returns how many steps were run. */
    public int migrate() {
        return flyway().migrate().migrationsExecuted;
    }

    /**
     * Runs what is missing up to a version, for data of that version.
     *
     * @see #newest()
     */
    public void migrateTo(String version) {
        configured().target(version).load().migrate();
    }

    /** The version to which this application brings a schema. */
    public String newest() {
        return Stream.of(flyway().info().all())
                .filter(step -> step.getState().isResolved() && step.getVersion() != null)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .getVersion();
    }

    /** Whether a schema of this version is newer than this application. */
    public boolean isOlderThan(String version) {
        return MigrationVersion.fromVersion(newest()).compareTo(MigrationVersion.fromVersion(version)) < 0;
    }

    /** Whether the schema is exactly the one of this application. */
    public boolean isCurrent() {
        return flyway().validateWithResult().validationSuccessful;
    }

    /** Removes all tables with all that is in them. */
    public void removeAll() {
        configured().cleanDisabled(false).load().clean();
        if (kind == DatabaseKind.DERBY) {
            dropFunctions();
        }
    }

    /** Flyway leaves them. */
    private void dropFunctions() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            List<String> functions = new ArrayList<>();
            try (var names = statement.executeQuery("""
                    SELECT a.ALIAS FROM SYS.SYSALIASES a JOIN SYS.SYSSCHEMAS s ON s.SCHEMAID = a.SCHEMAID
                    WHERE a.ALIASTYPE = 'F' AND s.SCHEMANAME = CURRENT SCHEMA
                    """)) {
                while (names.next()) {
                    functions.add(names.getString(1));
                }
            }
            for (String function : functions) {
                statement.execute("DROP FUNCTION \"" + function + "\"");
            }
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    private Flyway flyway() {
        return configured().load();
    }

    private FluentConfiguration configured() {
        return Flyway.configure(SchemaMigrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind.folder())
                .javaMigrations(inJava.toArray(JavaMigration[]::new))
                .ignoreMigrationPatterns(new String[0])
                .failOnMissingLocations(false);
    }
}
