package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngineSchemaTest {

    private static final String NAME = "schema";
    private static DataSource database;

    @BeforeAll
    static void create() {
        database = InMemoryDerby.named(NAME);
        EngineOnDerby.createTables(database);
    }

    @AfterAll
    static void drop() throws SQLException {
        InMemoryDerby.drop(NAME);
    }

    @Test
    void nothing_that_only_db2_understands_is_left() {
        assertThat(String.join("\n", EngineSchema.createStatements()).toLowerCase())
                .doesNotContain("smallint", "generated always", "uni_", "create unique index", "--");
    }

    @Test
    void it_has_the_tables_of_the_engines_postgresql_scripts() throws SQLException {
        Set<String> expected = new TreeSet<>();
        for (String statement : EngineScripts.create("postgres")) {
            if (statement.startsWith("create table ")) {
                expected.add(statement
                        .substring("create table ".length(), statement.indexOf('('))
                        .strip());
            }
        }

        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(tables()).isEqualTo(expected);
    }

    @Test
    void its_parts_make_up_the_whole() {
        assertThat(EngineScripts.PARTS.stream().flatMap(part -> EngineSchema.createStatements(part).stream()))
                .containsExactlyInAnyOrderElementsOf(EngineSchema.createStatements());
        assertThat(EngineScripts.PARTS.stream().flatMap(part -> EngineSchema.dropStatements(part).stream()))
                .containsExactlyInAnyOrderElementsOf(EngineSchema.dropStatements());
    }

    @Test
    void a_boolean_keeps_its_default() {
        assertThat(EngineSchema.derive(
                        "X_ smallint default 1 NOT NULL check(X_ in (1,0)), Y_ smallint check(Y_ in (1,0))"))
                .isEqualTo("X_ boolean default true NOT NULL, Y_ boolean");
    }

    @Test
    void several_rows_without_a_value_do_not_count_as_duplicates() {
        assertThatCode(() -> EngineOnDerby.run(
                        database,
                        List.of(
                                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_)"
                                        + " values ('1', 1, 1, null, 6, '*'), ('2', 1, 1, null, 6, '*')",
                                "insert into ACT_ID_TENANT (ID_, REV_) values ('T', 1)",
                                "insert into ACT_ID_TENANT_MEMBER (ID_, TENANT_ID_) values ('1', 'T'), ('2', 'T')")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_same_variable_twice_in_one_scope_is_a_duplicate() {
        Throwable refused = catchThrowable(() -> EngineOnDerby.run(
                database,
                List.of("insert into ACT_RU_VARIABLE (ID_, REV_, NAME_, TYPE_, VAR_SCOPE_)"
                        + " values ('3', 1, 'V', 'string', 'S'), ('4', 1, 'V', 'string', 'S')")));

        assertThat(refused).hasMessageContaining("ACT_UNIQ_VARIABLE");
    }

    @Test
    void the_further_indexes_are_there() throws SQLException {
        assertThat(names("select CONGLOMERATENAME from SYS.SYSCONGLOMERATES where ISINDEX"))
                .contains(
                        "ACT_IDX_DERBY_TASK_PARENT",
                        "ACT_IDX_DERBY_EVENT_PROCINST",
                        "ACT_IDX_DERBY_EXT_TASK_PROCINST",
                        "ACT_IDX_DERBY_JOB_DUEDATE");
    }

    @Test
    void dropping_leaves_nothing_behind() throws SQLException {
        DataSource other = InMemoryDerby.named("schema-to-drop");
        try {
            EngineOnDerby.createTables(other);
            EngineOnDerby.run(other, EngineSchema.dropStatements());

            try (Connection connection = other.getConnection()) {
                assertThat(names(connection, "select TABLENAME from SYS.SYSTABLES where TABLETYPE = 'T'"))
                        .isEmpty();
                assertThat(names(connection, "select ALIAS from SYS.SYSALIASES where not SYSTEMALIAS"))
                        .noneMatch(alias -> alias.startsWith("ACT_"));
            }
            EngineOnDerby.createTables(other);
        } finally {
            InMemoryDerby.drop("schema-to-drop");
        }
    }

    private static Set<String> tables() throws SQLException {
        return names("select TABLENAME from SYS.SYSTABLES where TABLETYPE = 'T'");
    }

    private static Set<String> names(String query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return names(connection, query);
        }
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
