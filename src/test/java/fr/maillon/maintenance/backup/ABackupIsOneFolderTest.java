package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in a backup and what is not, and that there is nothing when it fails; the database is a file with two words. */
class ABackupIsOneFolderTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T01:30:00.7Z"), ZoneOffset.UTC);
    private static final DatabaseFacts FACTS =
            new DatabaseFacts(DatabaseKind.DERBY, "1.33", new TreeMap<>(Map.of("quote_requests", 20L)));

    @TempDir
    Path temporary;

    private Path data;
    private Path backups;

    @BeforeEach
    void an_installation() throws IOException {
        data = Files.createDirectories(temporary.resolve("data"));
        backups = temporary.resolve("all/backups");
        write("keys/session.key");
        write("uploads/1/plan.pdf");
        write("derby.log");
        write("logs/access.txt");
        write("commands/last-backup.properties");
        write("database/service.properties");
    }

    @Test
    void it_is_called_by_its_moment_and_holds_the_database_and_the_files() throws IOException {
        Path backup = make(new Copied());

        assertThat(backup).isEqualTo(backups.resolve("maillon-20261126T013000Z"));
        assertThat(filesOf(backup))
                .containsExactly(
                        "SHA256SUMS",
                        "database/rows",
                        "files/keys/session.key",
                        "files/uploads/1/plan.pdf",
                        "manifest.properties");
    }

    @Test
    void it_says_what_is_in_it_and_nothing_was_changed_yet() throws IOException {
        Path backup = make(new Copied());

        assertThat(Manifest.of(backup))
                .isEqualTo(new Manifest(Instant.parse("2026-11-26T01:30:00Z"), Manifest.thisApplication(), FACTS));
        assertThat(Manifest.thisApplication()).matches("\\d+\\.\\d+.*");
        assertThat(Checksums.problems(backup)).isEmpty();
    }

    @Test
    void what_was_changed_or_taken_away_or_added_is_found() throws IOException {
        Path backup = make(new Copied());
        Files.writeString(backup.resolve("database/rows"), "other words");
        Files.delete(backup.resolve("files/keys/session.key"));
        Files.writeString(backup.resolve("files/stranger"), "");

        assertThat(Checksums.problems(backup))
                .containsExactly(
                        "database/rows was changed",
                        "files/keys/session.key is missing",
                        "files/stranger does not belong to it");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights of files are those of Unix")
    void its_owner_alone_may_enter() throws IOException {
        Path backup = make(new Copied());

        for (Path folder : List.of(backups, backup)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void backups_that_are_kept_among_the_data_are_not_in_the_backup() throws IOException {
        backups = data.resolve("backups");
        write("backups/maillon-20261125T013000Z/database/rows");

        assertThat(filesOf(make(new Copied()))).doesNotContain("files/backups").hasSize(5);
    }

    @Test
    void when_the_database_cannot_be_copied_nothing_is_left_and_it_is_said_why() throws IOException {
        assertThatThrownBy(() -> make(new Copied() {
                    @Override
                    public DatabaseFacts into(Path folder) throws IOException, SQLException {
                        super.into(folder);
                        throw new SQLException("outer words", new IOException("No space left on device"));
                    }
                }))
                .isInstanceOf(CommandFailed.class)
                .hasMessage("The backup could not be made in " + backups + ": No space left on device");
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void when_there_is_not_enough_room_it_is_not_begun() {
        assertThatThrownBy(() -> make(new Copied() {
                    @Override
                    public long size() {
                        return Long.MAX_VALUE / 2;
                    }
                }))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("not enough room in " + backups);
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(temporary.resolve("all"), "a file where a folder is to be");

        assertThatThrownBy(() -> make(new Copied()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("No backup can be made in " + backups);
    }

    @Test
    void a_second_one_within_the_same_second_is_refused_and_the_first_stays() throws IOException {
        Path first = make(new Copied());

        assertThatThrownBy(() -> make(new Copied())).hasMessageContaining("already a backup of this second");
        assertThat(Checksums.problems(first)).isEmpty();
    }

    private Path make(DatabaseCopy database) {
        var address = new DatabaseAddress("jdbc:derby:" + data.resolve("database"), "", "");
        return new BackupMaker(new Installation(data, address, Optional.empty()), database, NOW).makeIn(backups);
    }

    private void write(String file) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "what is in " + file);
    }

    private static List<String> filesOf(Path backup) throws IOException {
        try (Stream<Path> files = Files.walk(backup)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> backup.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static class Copied implements DatabaseCopy {

        @Override
        public long size() {
            return 9;
        }

        @Override
        public DatabaseFacts into(Path folder) throws IOException, SQLException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rows"), "two words");
            return FACTS;
        }
    }
}
