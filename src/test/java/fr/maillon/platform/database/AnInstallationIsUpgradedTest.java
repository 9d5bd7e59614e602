package fr.maillon.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the next version of the application finds: an older database with data, or one that it must not touch. */
@ExtendWith(MemoryDerby.class)
class AnInstallationIsUpgradedTest {

    private static final String HISTORY = "\"flyway_schema_history\"";
    private static final String ENGINE_DIFFERS_IN = "act_ru_variable.var_scope_";
    private static final String OLD_RATE = "SELECT COUNT(*) FROM vat_rates WHERE code = 'of-before'";

    @ParameterizedTest
    @EnumSource
    void an_older_schema_comes_up_to_date_with_its_data(DatabaseKind kind) throws SQLException {
        var database = new MaillonDataSource(TestDatabase.empty(kind, "older"));
        int begun = upTo("1.13", database).migrate().migrationsExecuted;
        execute(
                database,
                "INSERT INTO vat_rates (code, rate, valid_from, source)"
                        + " VALUES ('of-before', 1.00, DATE('2020-01-01'), 'test')");
        var migrations = migrations(database, kind);
        assertThat(migrations.isCurrent()).isFalse();

        int steps = migrations.migrate();

        assertThat(begun).isGreaterThan(4);
        assertThat(steps).isGreaterThan(8);
        assertThat(migrations.isCurrent()).isTrue();
        assertThat(number(database, OLD_RATE)).isEqualTo(1);
        assertThat(number(database, "SELECT COUNT(*) FROM ACT_RU_EXECUTION")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_newer_than_the_application_is_refused_and_left_as_it_is(DatabaseKind kind) throws SQLException {
        var database = new MaillonDataSource(TestDatabase.empty(kind, "newer"));
        var migrations = migrations(database, kind);
        int steps = migrations.migrate();
        execute(
                database,
                "UPDATE " + HISTORY + " SET \"version\" = '99.1' WHERE \"installed_rank\" = "
                        + number(database, "SELECT MAX(\"installed_rank\") FROM " + HISTORY));

        assertThatThrownBy(migrations::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("99.1");
        assertThat(number(database, "SELECT COUNT(*) FROM " + HISTORY + " WHERE \"installed_rank\" > 0"))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_was_changed_after_it_had_run_is_refused(DatabaseKind kind) throws SQLException {
        var database = new MaillonDataSource(TestDatabase.empty(kind, "changed"));
        var migrations = migrations(database, kind);
        migrations.migrate();
        execute(database, "UPDATE " + HISTORY + " SET \"checksum\" = 1 WHERE \"version\" = '1.01'");

        assertThatThrownBy(migrations::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void both_databases_have_the_same_columns_and_the_same_ones_may_be_empty() throws SQLException {
        Map<String, Boolean> derby = columns(TestDatabase.DERBY.dataSource());
        Map<String, Boolean> postgresql = columns(TestDatabase.POSTGRESQL.dataSource());
        // the one column in which the engine's own scripts for DB2 and PostgreSQL differ; the engine always fills it
        assertThat(derby.put(ENGINE_DIFFERS_IN, true)).isFalse();

        assertThat(derby).hasSizeGreaterThan(500);
        assertThat(postgresql).isEqualTo(derby);
    }

    /** By table and name, whether each column may be empty. */
    private static Map<String, Boolean> columns(DataSource database) throws SQLException {
        Map<String, Boolean> columns = new TreeMap<>();
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (!HISTORY.contains(table) && table.matches("[a-z_0-9]+")) {
                    columns.put(
                            table + "." + column, rows.getString("IS_NULLABLE").equals("YES"));
                }
            }
        }
        return columns;
    }

    private static SchemaMigrations migrations(DataSource database, DatabaseKind kind) {
        return new SchemaMigrations(database, kind, SchemaMigrations.writtenInJava());
    }

    private static Flyway upTo(String version, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/common",
                        "classpath:db/" + DatabaseKind.of(database).folder())
                .javaMigrations(SchemaMigrations.writtenInJava().toArray(JavaMigration[]::new))
                .target(version)
                .load();
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
