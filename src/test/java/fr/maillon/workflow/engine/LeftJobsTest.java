package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.database.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server was killed while it worked on a job. */
class LeftJobsTest {

    @ParameterizedTest
    @EnumSource
    void the_next_one_takes_it_up_at_once(TestDatabase database) throws SQLException {
        execute(
                database,
                "INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, LOCK_OWNER_, LOCK_EXP_TIME_, RETRIES_)"
                        + " VALUES ('left', 3, 'timer', 'the dead', CAST('2037-01-01 00:00:00' AS TIMESTAMP), 5)");
        execute(database, "INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_) VALUES ('free', 1, 'timer', 5)");
        try {
            var left = new LeftJobs(database.dataSource());

            assertThat(left.release()).isEqualTo(1);

            assertThat(left.release()).isZero();
            assertThatItIsFree(database);
        } finally {
            execute(database, "DELETE FROM ACT_RU_JOB WHERE ID_ IN ('left', 'free')");
        }
    }

    private static void assertThatItIsFree(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var job = statement.executeQuery(
                        "SELECT LOCK_OWNER_, LOCK_EXP_TIME_, RETRIES_, REV_ FROM ACT_RU_JOB WHERE ID_ = 'left'")) {
            assertThat(job.next()).isTrue();
            assertThat(job.getString(1)).isNull();
            assertThat(job.getTimestamp(2)).isNull();
            assertThat(job.getInt(3)).as("tries left").isEqualTo(5);
            assertThat(job.getInt(4)).as("seen as changed").isEqualTo(4);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
