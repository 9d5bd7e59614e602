package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.MemoryDerby;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MemoryDerby.class)
class TwoTablesAreComparedTest {

    private static final String PAIRS = "CREATE TABLE pairs (one VARCHAR(20), other VARCHAR(20))";

    @Test
    void in_another_order_and_with_columns_in_another_order_they_are_the_same() throws SQLException {
        var here = filled("order", PAIRS, "INSERT INTO pairs VALUES ('a', 'b'), ('c', 'd')");
        var there = Databases.newPostgres("in_another_order");
        Databases.execute(
                there,
                "CREATE TABLE pairs (other VARCHAR(20), one VARCHAR(20))",
                "INSERT INTO pairs VALUES ('d', 'c'), ('b', 'a')");

        assertThat(differences(here, there)).isEmpty();
        assertThat(content(here)).isEqualTo(content(there));
    }

    @Test
    void what_only_looks_alike_is_not_the_same() throws SQLException {
        assertThat(List.of(
                        content(filled("empty", PAIRS, "INSERT INTO pairs VALUES ('', 'a')")),
                        content(filled("null", PAIRS, "INSERT INTO pairs VALUES (NULL, 'a')")),
                        content(filled("exchanged", PAIRS, "INSERT INTO pairs VALUES ('a', '')")),
                        content(filled("moved", PAIRS, "INSERT INTO pairs VALUES ('ab', 'c')")),
                        content(filled("moved-on", PAIRS, "INSERT INTO pairs VALUES ('a', 'bc')")),
                        content(filled("none", PAIRS)),
                        content(filled("twice", PAIRS, "INSERT INTO pairs VALUES ('a', 'b'), ('a', 'b')")),
                        content(filled("two", PAIRS, "INSERT INTO pairs VALUES ('c', 'd'), ('c', 'd')"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void tables_and_columns_of_one_side_only_are_found_on_either_side() throws SQLException {
        var here = filled(
                "here",
                "CREATE TABLE pairs (one VARCHAR(20), other VARCHAR(20), mine DATE)",
                "CREATE TABLE mine (id INTEGER)");
        var there = Databases.newPostgres("one_sided");
        Databases.execute(
                there,
                "CREATE TABLE pairs (one INTEGER, other VARCHAR(20), theirs DATE)",
                "CREATE TABLE theirs (id INTEGER)");

        assertThat(differences(here, there))
                .containsExactlyInAnyOrder(
                        "table mine is missing in the target",
                        "table theirs is missing in the source",
                        "column pairs.mine is DAY in the source and missing in the target",
                        "column pairs.theirs is missing in the source",
                        "column pairs.one is TEXT in the source and INTEGER in the target");
    }

    @Test
    void a_character_that_postgresql_cannot_keep_is_told_with_its_place() throws SQLException {
        var here = filled("zero", PAIRS, "INSERT INTO pairs VALUES ('a', 'b\0')");
        var there = Databases.newPostgres("without_zero");
        Databases.execute(there, PAIRS);

        try (Connection from = Databases.connect(here);
                Connection to = Databases.connect(there)) {
            var copy = new TableCopy(pairs(from), pairs(to));

            assertThatThrownBy(() -> copy.run(from, to))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("in pairs.other: b[0]");
        }
    }

    private static DatabaseAddress filled(String name, String... statements) {
        var derby = Databases.emptyDerby("compared-" + name);
        Databases.execute(derby, statements);
        return derby;
    }

    private static List<String> differences(DatabaseAddress here, DatabaseAddress there) throws SQLException {
        try (Connection one = Databases.connect(here);
                Connection other = Databases.connect(there)) {
            return StoredTables.of(one).differences(StoredTables.of(other));
        }
    }

    private static TableContent content(DatabaseAddress address) throws SQLException {
        try (Connection connection = Databases.connect(address)) {
            return TableContent.of(connection, pairs(connection));
        }
    }

    private static StoredTable pairs(Connection connection) throws SQLException {
        return StoredTables.of(connection).all().get(0);
    }
}
