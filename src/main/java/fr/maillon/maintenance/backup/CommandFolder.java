package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a command and the running server find each other without a network: in a folder of the data that their common
 * account alone may enter. A wish is a file; the server takes it by giving it another name, which one of them can do only
 * once, and leaves an answer. Every file is there whole or not at all.
 */
public final class CommandFolder {

    private static final String WISH = ".wish";
    private static final String TAKEN = ".taken";
    private static final String ANSWER = ".answer";

    private final Path folder;

    CommandFolder(Path folder) {
        this.folder = folder;
    }

    /** A backup that is wished for, to be made in a folder. */
    public record Wish(String id, Path backups) {}

    /** What became of a wish, in words when it failed, else the backup. */
    record Answer(boolean done, String words) {}

    /** How far a wish has come. */
    enum Progress {
        WAITS,
        TAKEN,
        /** Neither waits nor is taken: it was answered, or its server ended. */
        GONE
    }

    Wish wish(Path backups) throws IOException {
        FolderTree.create(folder);
        Wish wish = new Wish(UUID.randomUUID().toString(), backups);
        write(wish.id() + WISH, "backups", backups.toString());
        return wish;
    }

    /** Takes a wish back, unless the server was quicker. */
    boolean withdraw(Wish wish) throws IOException {
        return Files.deleteIfExists(folder.resolve(wish.id() + WISH));
    }

    Progress progress(Wish wish) {
        if (Files.exists(folder.resolve(wish.id() + WISH))) {
            return Progress.WAITS;
        }
        return Files.exists(folder.resolve(wish.id() + TAKEN)) ? Progress.TAKEN : Progress.GONE;
    }

    /** The answer, once; it is removed. */
    Optional<Answer> answer(Wish wish) throws IOException {
        Path file = folder.resolve(wish.id() + ANSWER);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties said = read(file);
        Files.delete(file);
        return Optional.of(new Answer(said.getProperty("done", "").equals("true"), said.getProperty("words", "")));
    }

    /** What waits, each taken by this server now. */
    public List<Wish> take() throws IOException {
        List<Wish> taken = new ArrayList<>();
        for (Path waiting : endingWith(WISH)) {
            String id = waiting.getFileName().toString().replace(WISH, "");
            Path own = folder.resolve(id + TAKEN);
            try {
                Files.move(waiting, own, StandardCopyOption.ATOMIC_MOVE);
            } catch (NoSuchFileException withdrawn) {
                continue;
            }
            taken.add(new Wish(id, Path.of(read(own).getProperty("backups", ""))));
        }
        return taken;
    }

    void answer(Wish wish, boolean done, String words) throws IOException {
        write(wish.id() + ANSWER, "done", String.valueOf(done), "words", words);
        Files.deleteIfExists(folder.resolve(wish.id() + TAKEN));
    }

    /** Removes what a server that is no more had taken, and answers that nobody came for. */
    public void forgetThePast() throws IOException {
        for (Path left : endingWith(TAKEN)) {
            Files.deleteIfExists(left);
        }
        for (Path left : endingWith(ANSWER)) {
            Files.deleteIfExists(left);
        }
    }

    private List<Path> endingWith(String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties said = new Properties();
        try (Reader written = Files.newBufferedReader(file)) {
            said.load(written);
        }
        return said;
    }

    private void write(String name, String... namesAndValues) throws IOException {
        Properties said = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        Path written = folder.resolve(name + ".new");
        try (var text = Files.newBufferedWriter(written)) {
            said.store(text, null);
        }
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
