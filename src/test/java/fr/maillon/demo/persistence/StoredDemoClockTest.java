package fr.maillon.demo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.demo.domain.DemoClock;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.MemoryDerby;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.TestDatabase;
import fr.maillon.platform.startup.DatabaseReached;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock of a demonstration on disk: every move counts, and what was never finished is made anew. */
@ExtendWith(MemoryDerby.class)
class StoredDemoClockTest {

    @ParameterizedTest
    @EnumSource
    void of_two_moves_at_once_neither_is_swallowed(TestDatabase database) {
        var one = database.entityManagers().createEntityManager();
        var other = database.entityManagers().createEntityManager();
        one.getTransaction().begin();
        one.persist(DemoClock.ofUnfinished());
        one.getTransaction().commit();
        try {
            var late = other.find(DemoClock.class, DemoClock.ID);
            one.getTransaction().begin();
            one.find(DemoClock.class, DemoClock.ID).advance(Duration.ofDays(15));
            one.getTransaction().commit();

            other.getTransaction().begin();
            late.advance(Duration.ofDays(15));
            assertThatThrownBy(() -> other.getTransaction().commit()).hasCauseInstanceOf(OptimisticLockException.class);
        } finally {
            one.getTransaction().begin();
            one.createQuery("delete from DemoClock c").executeUpdate();
            one.getTransaction().commit();
            one.close();
            other.close();
        }
    }

    @Test
    void the_data_of_a_demonstration_cut_short_are_removed() throws SQLException {
        assertThat(marksAfterAStart("cut-short", false, true)).isZero();
    }

    @Test
    void those_of_a_complete_one_stay() throws SQLException {
        assertThat(marksAfterAStart("complete", true, true)).isEqualTo(1);
    }

    @Test
    void a_real_installation_removes_nothing() throws SQLException {
        assertThat(marksAfterAStart("real", false, false)).isEqualTo(1);
    }

    @Test
    void an_empty_database_is_left_as_it_is() throws SQLException {
        var dataSource = new MaillonDataSource(MemoryDerby.named("demo-empty"));

        start(dataSource, true);

        assertThat(migrations(dataSource).migrate()).isPositive();
    }

    private static int marksAfterAStart(String name, boolean complete, boolean demo) throws SQLException {
        var dataSource = new MaillonDataSource(MemoryDerby.named("demo-" + name));
        migrations(dataSource).migrate();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO demo_clocks (id, ahead_millis, complete, version) VALUES ('demo', 0, "
                    + complete + ", 1)");
        }
        start(dataSource, demo);
        migrations(dataSource).migrate();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM demo_clocks")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void start(MaillonDataSource dataSource, boolean demo) throws SQLException {
        var settings = new Settings(
                demo,
                "data",
                "http://localhost",
                Optional.empty(),
                25,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        new UnfinishedDemo(settings).on(new DatabaseReached(dataSource, migrations(dataSource)));
    }

    private static SchemaMigrations migrations(MaillonDataSource dataSource) {
        return new SchemaMigrations(dataSource, DatabaseKind.DERBY, SchemaMigrations.writtenInJava());
    }
}
