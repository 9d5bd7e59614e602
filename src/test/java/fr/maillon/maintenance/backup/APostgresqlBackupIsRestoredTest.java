package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL database of this application, with a process that waits for somebody and rows that are hard to write down, is
 * backed up while somebody is about to change it, and restored into databases that are empty.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class APostgresqlBackupIsRestoredTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T01:30:00Z"), ZoneOffset.UTC);
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String AWKWARD = "Été\tà « Gaillac »\r\n\\N \\. \\\\ 'quoted' \"twice\" \uD83E\uDDC0 {a,b}";
    private static final byte[] BYTES = {0, 1, '\\', '\n', (byte) 0xC3, (byte) 0xFF};

    @TempDir
    static Path original;

    @TempDir
    Path elsewhere;

    private final List<String> told = new ArrayList<>();
    private DatabaseAddress source;
    private Path backup;

    @BeforeAll
    void a_backup() throws Exception {
        source = emptyDatabase();
        var database = new MaillonDataSource(source);
        new SchemaMigrations(database, DatabaseKind.POSTGRESQL, SchemaMigrations.writtenInJava()).migrate();
        startProcess(database);
        try (Connection connection = database.getConnection()) {
            execute(connection, "ALTER SEQUENCE request_numbers RESTART WITH 4711");
            execute(connection, "SELECT nextval('request_numbers')");
            mail(connection, "waiting", "QUEUED");
            mail(connection, "sent", "SENT");
            bytes(connection);
        }
        try (Connection undecided = database.getConnection()) {
            undecided.setAutoCommit(false);
            mail(undecided, "not-committed", "QUEUED");

            new BackupCommand(installation(source, original), NOW)
                    .run(List.of(original.resolve("backups").toString()), told::add);

            undecided.rollback();
        }
        backup = original.resolve("backups/maillon-20261126T013000Z");
    }

    @Test
    void every_table_is_as_it_was() throws Exception {
        DatabaseAddress target = emptyDatabase();

        restore(target, "--send-waiting-mails");

        Path again = new Backups(installation(target, elsewhere), NOW).whileRunning(elsewhere.resolve("again"));
        assertThat(Manifest.of(again).database()).isEqualTo(Manifest.of(backup).database());
        assertThat(rowsIn(again)).isEqualTo(rowsIn(backup)).hasSizeGreaterThan(80);
        assertThat(told.toString()).contains("2 mails", "POSTGRESQL");
        try (Connection connection = new MaillonDataSource(target).getConnection()) {
            assertThat(text(connection, "SELECT first_line FROM outbox_messages WHERE id = 'waiting'"))
                    .isEqualTo(AWKWARD);
            assertThat(text(connection, "SELECT nextval('request_numbers')")).isEqualTo("4712");
        }
    }

    @Test
    void the_schema_is_the_one_of_the_application_with_all_its_foreign_keys() throws Exception {
        DatabaseAddress target = emptyDatabase();

        restore(target);

        var restored = new MaillonDataSource(target);
        assertThat(new SchemaMigrations(restored, DatabaseKind.POSTGRESQL, SchemaMigrations.writtenInJava())
                        .isCurrent())
                .isTrue();
        String keys = "SELECT string_agg(pg_get_constraintdef(oid), '; ' ORDER BY conname) FROM pg_constraint"
                + " WHERE connamespace = CAST('public' AS regnamespace)";
        try (Connection there = restored.getConnection();
                Connection here = new MaillonDataSource(source).getConnection()) {
            assertThat(text(there, keys)).isEqualTo(text(here, keys)).contains("FOREIGN KEY");
        }
    }

    @Test
    void a_process_that_waited_goes_on() throws Exception {
        DatabaseAddress target = emptyDatabase();

        restore(target);

        ProcessEngine engine = engine(new MaillonDataSource(target));
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getName()).isEqualTo("Attendre");
        assertThat(engine.getRuntimeService().getVariable(task.getExecutionId(), "what"))
                .isEqualTo(AWKWARD);
        engine.getTaskService().complete(task.getId());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        engine.close();
    }

    @Test
    void mails_that_waited_are_held() throws Exception {
        DatabaseAddress target = emptyDatabase();

        restore(target);

        try (Connection connection = new MaillonDataSource(target).getConnection()) {
            assertThat(text(
                            connection,
                            "SELECT string_agg(id || ' ' || status, ', ' ORDER BY id) FROM outbox_messages"))
                    .isEqualTo("sent SENT, waiting HELD");
        }
        assertThat(told.toString()).contains("1 mails waited");
    }

    @Test
    void a_database_that_is_not_empty_is_left_as_it_is() throws Exception {
        DatabaseAddress target = emptyDatabase();
        try (Connection connection = new MaillonDataSource(target).getConnection()) {
            execute(connection, "CREATE TABLE diary (line TEXT)");

            assertThatThrownBy(() -> restore(target))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("is not empty, there is diary");

            assertThat(text(connection, "SELECT COUNT(*) FROM diary")).isEqualTo("0");
        }
        assertThat(elsewhere.resolve("data")).doesNotExist();
    }

    @Test
    void when_a_row_has_no_place_nothing_is_left_of_all() throws Exception {
        Path broken = elsewhere.resolve("broken");
        FolderTree tree = new FolderTree(backup);
        tree.copy(tree.files(), broken);
        Files.writeString(broken.resolve("database/outbox_messages.copy"), "one column only\n");
        Checksums.writeInto(broken);
        DatabaseAddress target = emptyDatabase();

        assertThatThrownBy(() ->
                        new RestoreCommand(installation(target, elsewhere)).run(List.of(broken.toString()), told::add))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("outbox_messages");

        try (Connection connection = new MaillonDataSource(target).getConnection()) {
            assertThat(text(connection, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'"))
                    .isEqualTo("0");
        }
        assertThat(elsewhere.resolve("data")).isEmptyDirectory();
    }

    private void restore(DatabaseAddress target, String... options) {
        told.clear();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(backup.toString());
        new RestoreCommand(installation(target, elsewhere)).run(arguments, told::add);
    }

    private static Installation installation(DatabaseAddress address, Path folder) {
        return new Installation(folder.resolve("data"), address, Optional.empty());
    }

    /** The rows of each table, in an order that does not depend on where the database keeps them. */
    private static Map<String, List<String>> rowsIn(Path backup) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : CopiedTables.in(backup.resolve("database")).names()) {
            Path file = CopiedTables.file(backup.resolve("database"), table);
            rows.put(
                    table,
                    Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .sorted()
                            .toList());
        }
        return rows;
    }

    private static void startProcess(DataSource database) {
        ProcessEngine engine = engine(database);
        var model = Bpmn.createExecutableProcess("Waiting")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Task_Wait")
                .name("Attendre")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("Waiting.bpmn", model)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("Waiting", Map.of("what", AWKWARD));
        engine.close();
    }

    private static ProcessEngine engine(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("backed-up-" + NAMES.incrementAndGet());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(StandaloneProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }

    private static DatabaseAddress emptyDatabase() throws SQLException {
        String name = "backups_" + NAMES.incrementAndGet();
        try (Connection connection = TestDatabase.POSTGRESQL.dataSource().getConnection()) {
            execute(connection, "CREATE DATABASE " + name);
            String url = connection.getMetaData().getURL().replaceAll("/postgres(\\?|$)", "/" + name + "$1");
            return new DatabaseAddress(url, "postgres", "postgres");
        }
    }

    private static void mail(Connection connection, String id, String status) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO outbox_messages (id, recipient, language, event, subject, first_line, rest, button, address,
                    written_at, status, attempts, next_attempt_at, version)
                VALUES (?, 'someone@example.org', 'fr', 'RequestSubmitted', 'Objet', ?, '', 'Voir', 'http://x',
                    TIMESTAMP '2026-11-26 01:02:03.123456', ?, 0, TIMESTAMP '2026-11-26 01:02:03', 1)
                """)) {
            insert.setString(1, id);
            insert.setString(2, AWKWARD);
            insert.setString(3, status);
            insert.executeUpdate();
        }
    }

    private static void bytes(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO act_ge_bytearray (id_, rev_, name_, bytes_) VALUES (?, 1, NULL, ?)")) {
            insert.setString(1, "awkward");
            insert.setBytes(2, BYTES);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
