package fr.maillon.workflow.engine;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Jobs that a server had taken up when it died: what it did of them is rolled back, but they stay locked for minutes, and a
 * deadline would pass late. One server works on a database at a time, so that whatever is locked at its start is free.
 */
class LeftJobs {

    private static final String RELEASE = """
            UPDATE ACT_RU_JOB SET REV_ = REV_ + 1, LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL
            WHERE LOCK_OWNER_ IS NOT NULL
            """;

    private final DataSource dataSource;

    LeftJobs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns how many there were. */
    int release() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(RELEASE);
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
