package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each error is caused in a real database and shown to the engine's own recognition. */
class DerbyErrorsTest {

    private static final String NAME = "errors";
    private static DataSource database;

    private Connection connection;

    @BeforeAll
    static void create() {
        database = bootedWithALockTimeoutOfOneSecond();
        EngineOnDerby.run(
                database,
                List.of(
                        "create table PARENTS (ID_ varchar(5) not null primary key, NOTE_ varchar(9))",
                        "create table CHILDREN (ID_ varchar(5) not null primary key, PARENT_ varchar(5)"
                                + " constraint FK_PARENT references PARENTS)",
                        "alter table CHILDREN add constraint ACT_UNIQ_VARIABLE unique (PARENT_)",
                        "insert into PARENTS values ('P1', 'one'), ('P2', 'two')"));
    }

    private static DataSource bootedWithALockTimeoutOfOneSecond() {
        DerbySettings.applyBeforeBoot();
        String usual = System.setProperty("derby.locks.waitTimeout", "1");
        try {
            DataSource derby = InMemoryDerby.named(NAME);
            EngineOnDerby.run(derby, List.of("values 1"));
            return derby;
        } finally {
            System.setProperty("derby.locks.waitTimeout", usual);
        }
    }

    @AfterAll
    static void drop() throws SQLException {
        InMemoryDerby.drop(NAME);
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_duplicate_is_told_with_the_code_of_h2() {
        SQLException error = failing("insert into PARENTS values ('P1', 'again')");

        assertThat(error.getSQLState()).isEqualTo("23505");
        assertThat(error.getErrorCode()).isEqualTo(23505);
        assertThat(error.getCause()).isInstanceOf(SQLException.class);
    }

    @Test
    void two_variables_of_one_name_are_seen_as_a_concurrent_change() throws SQLException {
        execute("insert into CHILDREN values ('C1', 'P1')");

        SQLException error = failing("insert into CHILDREN values ('C2', 'P1')");

        assertThat(ExceptionUtil.checkVariableIntegrityViolation(new PersistenceException(error)))
                .isTrue();
    }

    @Test
    void a_missing_parent_is_seen_as_a_broken_foreign_key() {
        SQLException error = failing("insert into CHILDREN values ('C1', 'P9')");

        assertThat(error.getSQLState()).isEqualTo("23503");
        assertThat(error.getErrorCode()).isEqualTo(-530);
        assertThat(ExceptionUtil.checkForeignKeyConstraintViolation(error)).isTrue();
    }

    @Test
    void a_value_too_long_is_seen_as_such() {
        SQLException error = failing("update PARENTS set NOTE_ = 'longer than nine'");

        assertThat(error.getSQLState()).isEqualTo("22001");
        assertThat(ExceptionUtil.checkValueTooLongException(error)).isTrue();
    }

    @Test
    void a_missing_table_is_told_in_the_words_of_h2() {
        SQLException error = failing("select * from NOWHERE");

        assertThat(error.getSQLState()).isEqualTo("42X05");
        assertThat(error.getMessage()).contains("Table not found", "NOWHERE");
    }

    @Test
    void a_failed_batch_tells_the_error_of_the_element_that_failed() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into CHILDREN values (?, ?)")) {
            add(insert, "C1", "P1");
            add(insert, "C2", "P9");
            add(insert, "C3", "P2");

            BatchUpdateException batch = catchThrowableOfType(BatchUpdateException.class, insert::executeBatch);

            assertThat(batch.getSQLState()).isEqualTo("23503");
            assertThat(batch.getErrorCode()).isEqualTo(-530);
            assertThat(batch.getUpdateCounts()).containsExactly(1);
            assertThat(ExceptionUtil.checkForeignKeyConstraintViolation(new PersistenceException(batch)))
                    .isTrue();
        }
    }

    @Test
    void a_lock_timeout_is_told_as_a_deadlock_is() throws Exception {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("update PARENTS set NOTE_ = 'held' where ID_ = 'P1'");
            }

            SQLException error = failing("update PARENTS set NOTE_ = 'mine' where ID_ = 'P1'");
            other.rollback();

            assertThat(error.getSQLState()).isEqualTo("40001");
            assertThat(((SQLException) error.getCause()).getSQLState()).isEqualTo("40XL1");
            assertThat(ExceptionUtil.checkDeadlockException(error)).isTrue();
            assertThat(DerbyErrors.undoneByConcurrency(new IllegalStateException(error)))
                    .isTrue();
        }
    }

    @Test
    void a_lock_timeout_while_rows_are_read_is_told_too() throws Exception {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("update PARENTS set NOTE_ = 'held' where ID_ = 'P2'");
            }

            SQLException error = catchThrowableOfType(SQLException.class, () -> {
                try (var rows = connection.createStatement().executeQuery("select * from PARENTS")) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).isNotNull();
                    }
                }
            });
            other.rollback();

            assertThat(error.getErrorCode()).isEqualTo(-911);
        }
    }

    @Test
    void other_errors_pass_as_they_are() {
        SQLException error = failing("selekt");

        assertThat(error.getSQLState()).isEqualTo("42X01");
        assertThat(error.getCause()).isNotInstanceOf(SQLException.class);
        assertThat(DerbyErrors.undoneByConcurrency(error)).isFalse();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SQLException failing(String sql) {
        return catchThrowableOfType(SQLException.class, () -> execute(sql));
    }

    private static void add(PreparedStatement insert, String id, String parent) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, parent);
        insert.addBatch();
    }
}
