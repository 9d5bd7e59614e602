package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The note of how the last backup went and of the last one that succeeded, kept with the data for whoever asks later. */
public final class LastBackup {

    private static final String FILE = "last-backup.properties";

    private final Path folder;

    LastBackup(Path folder) {
        this.folder = folder;
    }

    /**
     * How backups went.
     *
     * @param succeeded when the last backup that succeeded was made; missing when there never was one
     * @param where that backup lies
     * @param failed when a backup failed after that
     * @param failure why
     */
    public record Outcome(
            @Nullable Instant succeeded,
            String where,
            @Nullable Instant failed,
            String failure) {

        /** There never was a backup. */
        static final Outcome NONE = new Outcome(null, "", null, "");

        public Optional<Instant> lastSuccess() {
            return Optional.ofNullable(succeeded);
        }

        public Optional<Instant> lastFailure() {
            return Optional.ofNullable(failed);
        }
    }

    /** How backups went so far. */
    public Outcome outcome() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Outcome.NONE;
        }
        Properties noted = new Properties();
        try (Reader written = Files.newBufferedReader(file)) {
            noted.load(written);
        }
        return new Outcome(
                instant(noted, "succeeded"),
                noted.getProperty("where", ""),
                instant(noted, "failed"),
                noted.getProperty("failure", ""));
    }

    private static @Nullable Instant instant(Properties noted, String name) {
        String value = noted.getProperty(name, "");
        return value.isEmpty() ? null : Instant.parse(value);
    }

    void succeeded(Instant now, Path backup) throws IOException {
        write(new Outcome(now, backup.toString(), null, ""));
    }

    void failed(Instant now, String why) throws IOException {
        Outcome before = outcome();
        write(new Outcome(before.succeeded(), before.where(), now, why));
    }

    private void write(Outcome outcome) throws IOException {
        Properties noted = new Properties();
        outcome.lastSuccess().ifPresent(moment -> noted.setProperty("succeeded", moment.toString()));
        noted.setProperty("where", outcome.where());
        outcome.lastFailure().ifPresent(moment -> noted.setProperty("failed", moment.toString()));
        noted.setProperty("failure", outcome.failure());
        FolderTree.create(folder);
        Path written = folder.resolve(FILE + ".new");
        try (var text = Files.newBufferedWriter(written)) {
            noted.store(text, null);
        }
        Files.move(written, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
