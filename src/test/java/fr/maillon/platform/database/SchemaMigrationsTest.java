package fr.maillon.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
