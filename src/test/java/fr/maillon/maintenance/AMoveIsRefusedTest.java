package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.Deployment;
import fr.maillon.platform.database.MemoryDerby;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is changed, and in words that say what to do. */
@ExtendWith(MemoryDerby.class)
class AMoveIsRefusedTest {

    private static final DatabaseAddress SOURCE = Databases.migratedDerby("refused");

    @TempDir
    Path folder;

    @Test
    void because_there_is_no_derby_database() {
        Path nowhere = folder.resolve("database");

        var target = Databases.newPostgres("from_nowhere");

        refused(DatabaseAddress.derbyIn(nowhere.toString()), target)
                .hasMessageContaining("There is no Derby database in " + nowhere);
        assertThat(nowhere).doesNotExist();
        assertThat(Databases.relations(target)).isEmpty();
    }

    @Test
    void because_a_running_server_has_the_database() throws Exception {
        Path database = folder.resolve("database");
        try (var server = new Deployment(database)) {
            server.dataSource().getConnection().close();

            refused(DatabaseAddress.derbyIn(database.toString()), Databases.newPostgres("from_a_running_server"))
                    .hasMessageContaining("stop Maillon first");

            server.end();
        }
    }

    @Test
    void because_the_database_is_not_of_this_version() {
        var target = Databases.newPostgres("from_another_version");

        refused(Databases.emptyDerby("of-another-version"), target)
                .hasMessageContaining("start this version once on it");
        assertThat(Databases.relations(target)).isEmpty();
    }

    @Test
    void because_data_and_processes_do_not_agree() {
        var source = Databases.migratedDerby("in-disagreement");
        Databases.execute(source, """
                INSERT INTO lots (id, request_id, reference, position, title, trade_code, brief, invite_at_most,
                    bidding_days, details, status, round, extension_reason, awaits_decision, version)
                VALUES ('lot-without-process', 'request', 'QR-2026-000001-L01', 1, 'Boutique', 'web-development', '',
                    5, 14, '{}', 'BIDDING', 1, '', FALSE, 1)
                """);
        var target = Databases.newPostgres("from_disagreement");

        refused(source, target)
                .hasMessageContaining("data and processes do not agree")
                .hasMessageContaining("lot lot-without-process in BIDDING has 0 processes and should have one");
        assertThat(Databases.relations(target)).isEmpty();
    }

    @Test
    void because_the_source_is_not_derby() {
        refused(Databases.newPostgres("not_derby"), Databases.newPostgres("from_not_derby"))
                .hasMessageContaining("Not a Derby database");
    }

    @Test
    void because_the_target_is_not_postgresql() {
        refused(SOURCE, DatabaseAddress.derbyIn("memory:another"))
                .hasMessageContaining("The target must be PostgreSQL");
    }

    @Test
    void because_the_target_cannot_be_reached() {
        refused(SOURCE, new DatabaseAddress("jdbc:postgresql://localhost:1/maillon?loggerLevel=OFF", "maillon", "x"))
                .hasMessageContaining("jdbc:postgresql://localhost:1/maillon cannot be reached");
    }

    @Test
    void because_something_is_in_the_target() {
        var target = Databases.newPostgres("of_somebody_else");
        Databases.execute(target, "CREATE TABLE theirs (id INTEGER)");

        refused(SOURCE, target).hasMessageContaining("is not empty, there is theirs");
        assertThat(Databases.relations(target)).isEqualTo(List.of("theirs"));
    }

    @Test
    void because_the_target_has_not_all_characters() {
        var target =
                Databases.newPostgres("with_few_characters", "ENCODING 'LATIN1'", "LOCALE 'C'", "TEMPLATE template0");

        refused(SOURCE, target).hasMessageContaining("keeps text as LATIN1");
    }

    @Test
    void because_the_user_may_not_make_tables_there() {
        var target = Databases.newPostgres("of_the_administrator");
        Databases.execute(target, "CREATE USER visitor PASSWORD 'visitor'");

        refused(SOURCE, new DatabaseAddress(target.url(), "visitor", "visitor"))
                .hasMessageContaining("The user visitor may not create tables");
    }

    private static AbstractThrowableAssert<?, ?> refused(DatabaseAddress source, DatabaseAddress target) {
        return assertThatThrownBy(() -> new MoveToPostgresql(source, target).run())
                .isInstanceOf(CommandFailed.class);
    }
}
