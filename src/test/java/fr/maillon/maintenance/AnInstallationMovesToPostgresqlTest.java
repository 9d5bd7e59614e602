package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.MemoryDerby;
import fr.maillon.platform.database.StoppedDerby;
import fr.maillon.platform.database.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever stands in Derby stands in PostgreSQL afterwards; or nothing does, and nothing is in its way the next time. */
@ExtendWith(MemoryDerby.class)
class AnInstallationMovesToPostgresqlTest {

    private static final String LARGEST = "9999999999.99";
    private static final LocalDateTime MICROSECOND = LocalDateTime.parse("2026-03-29T02:30:00.123456");
    private static final String EVERYTHING = "Élève naïf, Œuvre, 50 €, 日本, 🐓,\r\n\ttab 'quote' \"double\" \\ back\n";
    private static final byte[] LARGE = bytes(6_000_000);
    private static final byte[] LARGEST_FILE = bytes(10 * 1024 * 1024);
    private static final int MANY = 1_234;

    private static DatabaseAddress source;

    @BeforeAll
    static void fill() throws SQLException {
        source = Databases.migratedDerby("to-be-moved");
        try (Connection derby = Databases.connect(source)) {
            accept(derby, "with-everything", LARGEST, EVERYTHING, true, LARGE);
            accept(derby, "with-little", "0.00", "", false, new byte[0]);
            attach(derby, LARGEST_FILE);
            tryManyTimes(derby);
            for (int given = 0; given < 41; given++) {
                derby.createStatement()
                        .executeQuery("VALUES NEXT VALUE FOR request_numbers")
                        .next();
            }
        }
    }

    private static void accept(Connection derby, String id, String amount, String text, boolean truth, byte[] document)
            throws SQLException {
        try (var insert = derby.prepareStatement("""
                INSERT INTO acceptances (id, lot_id, bid_id, bid_reference, revision, provider_id, net, total, accepted_at,
                    accepted_local, signer_name, signer_function, account_id, account_email, text_shown, boxes_ticked,
                    off_premises, at_most_five_employees, outside_main_activity, withdraw_until, start_requested,
                    origin_address, origin_user_agent, document_sha256)
                VALUES (?, ?, 'bid', 'reference', ?, 'provider', ?, ?, ?, '', '', '', 'account', '', ?, '', ?, ?, ?, ?, ?,
                    '', '', '')
                """)) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.setInt(3, truth ? Integer.MAX_VALUE : Integer.MIN_VALUE);
            insert.setBigDecimal(4, new BigDecimal(amount).negate());
            insert.setBigDecimal(5, new BigDecimal(amount));
            insert.setString(6, MICROSECOND.toString().replace('T', ' '));
            insert.setString(7, text);
            insert.setBoolean(8, truth);
            insert.setBoolean(9, !truth);
            insert.setBoolean(10, truth);
            insert.setString(11, truth ? "2024-02-29" : null);
            insert.setBoolean(12, !truth);
            insert.execute();
        }
        try (var insert = derby.prepareStatement("INSERT INTO acceptance_documents VALUES (?, ?)")) {
            insert.setString(1, id);
            insert.setBytes(2, document);
            insert.execute();
        }
    }

    private static void attach(Connection derby, byte[] content) throws SQLException {
        try (var statement = derby.createStatement()) {
            statement.execute("""
                    INSERT INTO quote_requests (id, territory_id, client_id, client_name, status, need_version, title, need,
                        answers, answered, insee_code, commune_name, outside, budget_reason, qualification_message, brief_version, created_at, changed_at, end_reason, search_words,
                        version)
                    VALUES ('request', 'territory', 'client', '', 'DRAFT', 0, '', '', '{}', FALSE, '', '', FALSE, '', '', 0,
                        CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '', '', 0)
                    """);
            statement.execute("""
                    INSERT INTO request_attachments (id, request_id, file_name, file_kind, size_in_bytes, sha256, added_at,
                        added_by_name, scan_state)
                    VALUES ('file', 'request', 'plan.pdf', 'PDF', 10485760, '', CURRENT_TIMESTAMP, '', 'CLEAN')
                    """);
        }
        try (var insert = derby.prepareStatement("INSERT INTO request_attachment_contents VALUES ('file', ?)")) {
            insert.setBytes(1, content);
            insert.execute();
        }
    }

    /** More rows than are sent at once. */
    private static void tryManyTimes(Connection derby) throws SQLException {
        try (var insert = derby.prepareStatement("INSERT INTO sign_in_attempts VALUES (?, 'x@y.z', 'here', ?, ?)")) {
            for (int attempt = 0; attempt < MANY; attempt++) {
                insert.setString(1, String.valueOf(attempt));
                insert.setString(2, "2026-01-01 00:00:00." + attempt % 10);
                insert.setBoolean(3, attempt % 3 == 0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void the_largest_file_of_a_request_moves_with_it() throws SQLException {
        var target = Databases.newPostgres("with_files");

        new MoveToPostgresql(source, target).run();

        try (Connection postgresql = Databases.connect(target);
                var rows = postgresql.createStatement().executeQuery("""
                        SELECT content FROM request_attachment_contents c JOIN request_attachments a ON a.id = c.attachment_id
                        JOIN quote_requests r ON r.id = a.request_id
                        """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBytes(1)).isEqualTo(LARGEST_FILE);
        }
        try (Connection postgresql = Databases.connect(target)) {
            postgresql.createStatement().execute("DELETE FROM quote_requests");
        }
        assertThat(Databases.texts(target, "SELECT attachment_id FROM request_attachment_contents"))
                .isEmpty();
    }

    @Test
    void every_value_is_the_same_there() throws SQLException {
        var target = Databases.newPostgres("with_every_value");

        new MoveToPostgresql(source, target).run();

        try (Connection postgresql = Databases.connect(target);
                var rows = postgresql.createStatement().executeQuery("""
                        SELECT a.*, d.content FROM acceptances a JOIN acceptance_documents d ON d.acceptance_id = a.id
                        ORDER BY a.id
                        """)) {
            rows.next();
            assertThat(rows.getString("id")).isEqualTo("with-everything");
            assertThat(rows.getString("text_shown")).isEqualTo(EVERYTHING);
            assertThat(rows.getInt("revision")).isEqualTo(Integer.MAX_VALUE);
            assertThat(rows.getBigDecimal("net")).isEqualTo(new BigDecimal("-" + LARGEST));
            assertThat(rows.getBigDecimal("total")).isEqualTo(new BigDecimal(LARGEST));
            assertThat(rows.getObject("accepted_at", LocalDateTime.class)).isEqualTo(MICROSECOND);
            assertThat(rows.getString("withdraw_until")).isEqualTo("2024-02-29");
            assertThat(truths(rows)).containsExactly(true, false, true, false);
            assertThat(rows.getBytes("content")).isEqualTo(LARGE);
            rows.next();
            assertThat(rows.getString("text_shown")).isNotNull().isEmpty();
            assertThat(rows.getInt("revision")).isEqualTo(Integer.MIN_VALUE);
            assertThat(rows.getString("withdraw_until")).isNull();
            assertThat(truths(rows)).containsExactly(false, true, false, true);
            assertThat(rows.getBytes("content")).isNotNull().isEmpty();
        }
        assertThat(Databases.texts(target, "SELECT id FROM sign_in_attempts ORDER BY CAST(id AS INTEGER)"))
                .isEqualTo(IntStream.range(0, MANY).mapToObj(String::valueOf).toList());
    }

    private static List<Boolean> truths(java.sql.ResultSet row) throws SQLException {
        List<Boolean> truths = new ArrayList<>();
        for (String column :
                List.of("off_premises", "at_most_five_employees", "outside_main_activity", "start_requested")) {
            truths.add(row.getBoolean(column));
        }
        return truths;
    }

    @Test
    void in_a_zone_that_skips_an_hour_no_moment_is_moved() {
        var target = Databases.newPostgres("with_every_hour");
        TimeZone own = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
        try {
            new MoveToPostgresql(source, target).run();
        } finally {
            TimeZone.setDefault(own);
        }

        assertThat(Databases.texts(target, "SELECT DISTINCT CAST(accepted_at AS text) FROM acceptances"))
                .containsExactly("2026-03-29 02:30:00.123456");
    }

    @Test
    void the_next_request_gets_the_next_number() {
        var target = Databases.newPostgres("with_the_next_number");

        new MoveToPostgresql(source, target).run();

        assertThat(Databases.texts(target, "SELECT nextval('request_numbers')")).containsExactly("42");
    }

    @Test
    void the_tables_are_those_that_the_application_makes_itself() throws SQLException {
        var target = Databases.newPostgres("with_the_same_constraints");
        var constraints = """
                SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace ORDER BY 1
                """;

        new MoveToPostgresql(source, target).run();

        List<String> made = new ArrayList<>();
        try (Connection fresh = TestDatabase.POSTGRESQL.dataSource().getConnection();
                var rows = fresh.createStatement().executeQuery(constraints)) {
            while (rows.next()) {
                made.add(rows.getString(1));
            }
        }
        assertThat(Databases.texts(target, constraints)).isEqualTo(made).hasSizeGreaterThan(100);
    }

    @Test
    void it_is_told_what_was_moved_and_derby_is_as_it_was() throws SQLException {
        var before = contents();

        var report = new MoveToPostgresql(source, Databases.newPostgres("that_is_told")).run();

        assertThat(contents()).isEqualTo(before);
        assertThat(report.rows().keySet()).isEqualTo(before.keySet());
        assertThat(report.rows()).containsEntry("sign_in_attempts", (long) MANY).containsEntry("lots", 0L);
        assertThat(report.lines())
                .anyMatch(line -> line.matches("sign_in_attempts +1,234"))
                .anyMatch(line -> line.matches("running processes +0"))
                .anyMatch(line -> line.matches("rows +" + String.format("%,d", report.allRows())));
    }

    private static Map<String, TableContent> contents() throws SQLException {
        try (var derby = StoppedDerby.take(source);
                Connection connection = derby.dataSource().getConnection()) {
            Map<String, TableContent> contents = new TreeMap<>();
            for (StoredTable table : StoredTables.of(connection).all()) {
                contents.put(table.key(), TableContent.of(connection, table));
            }
            return contents;
        }
    }

    @Test
    void a_value_that_arrives_otherwise_is_found_and_nothing_stays() {
        var target = spoiling("trades", "NEW.french_name := 'Autre'; RETURN NEW;");

        failed(target).hasMessageEndingWith("table trades has not the same content in the source and in the target");
        assertThat(Databases.relations(target)).isEmpty();

        Databases.execute(target, "DROP EVENT TRIGGER spoil");
        assertThat(new MoveToPostgresql(source, target).run().rows()).isNotEmpty();
    }

    @Test
    void a_row_that_does_not_arrive_is_found_and_nothing_stays() {
        var target = spoiling("sign_in_attempts", "IF NEW.id = '77' THEN RETURN NULL; ELSE RETURN NEW; END IF;");

        failed(target)
                .hasMessageEndingWith("table sign_in_attempts has 1234 rows in the source and 1233 in the target");
        assertThat(Databases.relations(target)).isEmpty();
    }

    @Test
    void a_row_that_is_refused_is_told_and_nothing_stays() {
        var target = spoiling("acceptances", "RAISE EXCEPTION 'no room for %', NEW.id;");

        failed(target)
                .hasMessageContaining("Table acceptances cannot be copied")
                .hasMessageContaining("no room for with-");
        assertThat(Databases.relations(target)).isEmpty();
    }

    /** A database that changes what is written into one of its tables, as soon as that is made. */
    private static DatabaseAddress spoiling(String table, String body) {
        var target = Databases.newPostgres("spoiling_" + table);
        Databases.execute(
                target,
                "CREATE SCHEMA planted",
                "CREATE FUNCTION planted.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + body + " END $$",
                """
                CREATE FUNCTION planted.plant() RETURNS event_trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF EXISTS (SELECT 1 FROM pg_event_trigger_ddl_commands()
                               WHERE object_identity = 'public.%1$s' AND command_tag = 'CREATE TABLE') THEN
                        CREATE TRIGGER spoil BEFORE INSERT ON public.%1$s
                        FOR EACH ROW EXECUTE FUNCTION planted.spoil();
                    END IF;
                END $$
                """.formatted(table),
                "CREATE EVENT TRIGGER spoil ON ddl_command_end EXECUTE FUNCTION planted.plant()");
        return target;
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> failed(DatabaseAddress target) {
        return assertThatThrownBy(() -> new MoveToPostgresql(source, target).run())
                .isInstanceOf(CommandFailed.class);
    }
}
