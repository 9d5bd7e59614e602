package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.WrongUsage;
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.StoppedDerby;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A Derby database of this application on the disk, with three mails in it, backed up while it is open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ADerbyBackupIsRestoredTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T01:30:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path original;

    @TempDir
    Path elsewhere;

    private final List<String> told = new ArrayList<>();
    private Path backup;

    @BeforeAll
    void a_backup() throws Exception {
        var installation = installation(Files.createDirectories(original.resolve("data")));
        var database = new MaillonDataSource(installation.database());
        new SchemaMigrations(database, DatabaseKind.DERBY, SchemaMigrations.writtenInJava()).migrate();
        try (Connection connection = database.getConnection()) {
            mail(connection, "waiting-1", "QUEUED");
            mail(connection, "waiting-2", "QUEUED");
            mail(connection, "sent", "SENT");
        }
        Files.writeString(installation.data().resolve("session.key"), "secret");

        backup = new Backups(installation, NOW).whileRunning(original.resolve("backups"));

        StoppedDerby.take(installation.database()).close();
    }

    @BeforeEach
    void nothing_was_told_yet() {
        told.clear();
    }

    @AfterAll
    void the_backup_is_as_it_was() throws IOException {
        assertThat(Checksums.problems(backup)).isEmpty();
    }

    @Test
    void all_that_was_committed_is_there_with_the_files_and_mails_that_waited_are_held() throws Exception {
        Path data = elsewhere.resolve("data");

        restore(data, backup.toString());

        assertThat(mails(data)).isEqualTo(Map.of("sent", "SENT", "waiting-1", "HELD", "waiting-2", "HELD"));
        assertThat(data.resolve("session.key")).hasContent("secret");
        assertThat(told).anySatisfy(line -> assertThat(line).contains("3 mails", "schema 1.", "DERBY"));
        assertThat(told)
                .anySatisfy(
                        line -> assertThat(line).startsWith("2 mails waited").contains("/admin/steps/list"));
    }

    @Test
    void mails_that_waited_are_sent_when_that_is_wished() throws Exception {
        Path data = elsewhere.resolve("data");

        restore(data, "--send-waiting-mails", backup.toString());

        assertThat(mails(data)).containsEntry("waiting-1", "QUEUED").containsEntry("waiting-2", "QUEUED");
        assertThat(told).noneSatisfy(line -> assertThat(line).contains("waited"));
    }

    @Test
    void the_restored_database_is_current_and_can_be_backed_up_stopped() throws Exception {
        Path data = elsewhere.resolve("data");
        restore(data, backup.toString());

        new BackupCommand(installation(data), NOW)
                .run(List.of(elsewhere.resolve("backups").toString()), told::add);

        Path again = elsewhere.resolve("backups/maillon-20261126T013000Z");
        assertThat(Manifest.of(again).database()).isEqualTo(Manifest.of(backup).database());
        assertThat(told).contains("No server has the database; it is opened for the time of the backup");
    }

    @Test
    void a_damaged_backup_is_refused_and_nothing_is_written() throws Exception {
        Path damaged = copyOfTheBackup();
        Files.writeString(damaged.resolve("files/session.key"), "forged");

        assertRefused(damaged, "The backup was damaged: files/session.key was changed");
    }

    @Test
    void a_backup_that_is_not_complete_is_refused() throws Exception {
        Path incomplete = copyOfTheBackup();
        Files.delete(incomplete.resolve(Checksums.FILE));

        assertRefused(incomplete, "There is no complete backup in " + incomplete);
    }

    @Test
    void a_backup_of_a_newer_version_is_refused_and_what_was_written_is_removed() throws Exception {
        Path newer = copyOfTheBackup();
        String manifest = Files.readString(newer.resolve(Manifest.FILE));
        Files.writeString(newer.resolve(Manifest.FILE), manifest.replaceAll("schema=.*", "schema=99.1"));
        Checksums.writeInto(newer);

        assertRefused(newer, "The backup is of a newer version: its schema is 99.1");
    }

    @Test
    void a_backup_that_does_not_hold_what_it_says_is_refused() throws Exception {
        Path other = copyOfTheBackup();
        String manifest = Files.readString(other.resolve(Manifest.FILE));
        Files.writeString(
                other.resolve(Manifest.FILE), manifest.replace("rows.outbox_messages=3", "rows.outbox_messages=4"));
        Checksums.writeInto(other);

        assertRefused(other, "The restored database is not the one of the backup");
    }

    @Test
    void a_backup_of_the_other_database_is_refused() {
        var postgresql = new Installation(
                elsewhere.resolve("data"),
                new DatabaseAddress("jdbc:postgresql://localhost:1/none", "", ""),
                Optional.empty());

        assertThatThrownBy(() -> new RestoreCommand(postgresql).run(List.of(backup.toString()), told::add))
                .isInstanceOf(CommandFailed.class)
                .hasMessage(
                        "The backup is of DERBY, but MAILLON_DATABASE_URL leads to jdbc:postgresql://localhost:1/none");
    }

    @Test
    void where_something_is_nothing_is_restored() throws Exception {
        Path data = Files.createDirectories(elsewhere.resolve("data"));
        Files.writeString(data.resolve("diary.txt"), "keep me");

        assertThatThrownBy(() -> restore(data, backup.toString()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("There is already something in " + data + ", diary.txt");
        assertThat(filesIn(data)).containsExactly("diary.txt");
    }

    @Test
    void a_database_is_not_overwritten() throws Exception {
        Path data = elsewhere.resolve("data");
        restore(data, backup.toString());

        assertThatThrownBy(() -> restore(data, "--send-waiting-mails", backup.toString()))
                .hasMessageContaining("There is already something in " + data.resolve("database"));
        assertThat(mails(data)).containsEntry("waiting-1", "HELD");
    }

    @Test
    void without_a_backup_or_with_two_it_is_said_how_to_name_one() {
        assertThatThrownBy(() -> restore(elsewhere)).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> restore(elsewhere, "one", "two")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> restore(elsewhere, "--force")).isInstanceOf(WrongUsage.class);
    }

    @Test
    void where_to_make_a_backup_has_to_be_known() {
        var command = new BackupCommand(installation(elsewhere), NOW);

        assertThatThrownBy(() -> command.run(List.of(), told::add))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("MAILLON_BACKUP_FOLDER");
        assertThatThrownBy(() -> command.run(List.of("one", "two"), told::add)).isInstanceOf(WrongUsage.class);
    }

    @Test
    void what_has_no_database_has_no_backup() {
        assertThatThrownBy(() -> new BackupCommand(installation(elsewhere), NOW)
                        .run(List.of(elsewhere.resolve("backups").toString()), told::add))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("There is no Derby database in " + elsewhere.resolve("database"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    private void assertRefused(Path refused, String words) throws IOException {
        Path data = elsewhere.resolve("data");
        assertThatThrownBy(() -> restore(data, refused.toString()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(words);
        assertThat(filesIn(data)).isEmpty();
    }

    private void restore(Path data, String... arguments) {
        new RestoreCommand(installation(data)).run(List.of(arguments), told::add);
    }

    private static Installation installation(Path data) {
        return new Installation(data, DerbyCopy.address(data.resolve("database")), Optional.empty());
    }

    private Path copyOfTheBackup() throws IOException {
        Path copy = elsewhere.resolve("copy");
        FolderTree tree = new FolderTree(backup);
        tree.copy(tree.files(), copy);
        return copy;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> mails(Path data) throws SQLException {
        var found = new TreeMap<String, String>();
        try (StoppedDerby derby = StoppedDerby.take(DerbyCopy.address(data.resolve("database")));
                Connection connection = derby.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, status FROM outbox_messages")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void mail(Connection connection, String id, String status) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO outbox_messages (id, recipient, language, event, subject, first_line, rest, button, address,
                    written_at, status, attempts, next_attempt_at, version)
                VALUES (?, 'someone@example.org', 'fr', 'RequestSubmitted', 'Objet', 'Première ligne', '', 'Voir', 'http://x',
                    ?, ?, 0, ?, 1)
                """)) {
            insert.setString(1, id);
            insert.setTimestamp(2, Timestamp.from(NOW.instant()));
            insert.setString(3, status);
            insert.setTimestamp(4, Timestamp.from(NOW.instant()));
            insert.executeUpdate();
        }
    }
}
