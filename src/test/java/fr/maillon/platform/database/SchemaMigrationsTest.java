package fr.maillon.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(MemoryDerby.class)
class SchemaMigrationsTest {

    @ParameterizedTest
    @EnumSource
    void a_migrated_database_is_current_and_needs_no_further_step(TestDatabase database) {
        var migrations = new SchemaMigrations(
                database.dataSource(), DatabaseKind.of(database.dataSource()), SchemaMigrations.writtenInJava());

        assertThat(migrations.isCurrent()).isTrue();
        assertThat(migrations.migrate()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void each_database_is_what_its_name_says(TestDatabase database) {
        assertThat(DatabaseKind.of(database.dataSource()).name()).isEqualTo(database.name());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_removed_is_made_anew(DatabaseKind kind) throws SQLException {
        var own = new MaillonDataSource(TestDatabase.empty(kind, "removed_and_made_anew"));
        var migrations = new SchemaMigrations(own, kind, SchemaMigrations.writtenInJava());
        int steps = migrations.migrate();
        try (var connection = own.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO vat_rates (code, rate, valid_from, source)"
                    + " VALUES ('of-before', 1.00, DATE('2020-01-01'), 'test')");
        }

        migrations.removeAll();

        assertThat(migrations.migrate()).isEqualTo(steps);
        assertThat(migrations.isCurrent()).isTrue();
        try (var connection = own.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM vat_rates WHERE code = 'of-before'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
