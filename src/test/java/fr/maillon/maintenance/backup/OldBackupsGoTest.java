package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldBackupsGoTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:30:10Z");

    @TempDir
    Path folder;

    @Test
    void the_newest_stay_and_older_ones_go_with_all_that_is_in_them() throws IOException {
        backup("maillon-20261123T013000Z");
        backup("maillon-20261126T013000Z");
        backup("maillon-20261124T013000Z");
        backup("maillon-20261125T013000Z");

        var removed = new Retention(folder, 2).removeOld(NOW);

        assertThat(removed)
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("maillon-20261123T013000Z", "maillon-20261124T013000Z");
        assertThat(left()).containsExactly("maillon-20261125T013000Z", "maillon-20261126T013000Z");
    }

    @Test
    void fewer_than_are_kept_all_stay() throws IOException {
        backup("maillon-20261123T013000Z");

        assertThat(new Retention(folder, 14).removeOld(NOW)).isEmpty();
        assertThat(left()).hasSize(1);
    }

    @Test
    void what_is_called_otherwise_is_not_ours() throws IOException {
        backup("maillon-20261126T013000Z");
        backup("maillon-before-the-move");
        backup("maillon-20261123T013000Z.old");
        Files.writeString(folder.resolve("maillon-20200101T013000Z"), "a file, not a backup");

        assertThat(new Retention(folder, 1).removeOld(NOW)).isEmpty();
        assertThat(left()).hasSize(4);
    }

    @Test
    void what_was_left_unfinished_goes_after_a_day() throws IOException {
        backup(".maillon-20261125T013009Z.part");
        backup(".maillon-20261125T013011Z.part");

        new Retention(folder, 14).removeOld(NOW);

        assertThat(left()).containsExactly(".maillon-20261125T013011Z.part");
    }

    @Test
    void to_keep_none_is_refused() {
        assertThatThrownBy(() -> new Retention(folder, 0)).hasMessageContaining("MAILLON_BACKUP_KEEP");
    }

    private void backup(String name) throws IOException {
        Path database = Files.createDirectories(folder.resolve(name).resolve("database"));
        Files.writeString(database.resolve("service.properties"), "something");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
