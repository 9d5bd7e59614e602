package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The SHA-256 of every file of a backup, in the form that {@code sha256sum --check} reads too. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private static final String BETWEEN = "  ";
    private static final int LENGTH = 64;

    private Checksums() {}

    /** Notes what every file is like now. */
    static void writeInto(Path backup) throws IOException {
        StringBuilder text = new StringBuilder();
        found(backup)
                .forEach((file, sum) ->
                        text.append(sum).append(BETWEEN).append(file).append('\n'));
        Files.writeString(backup.resolve(FILE), text);
    }

    /** What is not as it was noted, in words; empty when all is. */
    static List<String> problems(Path backup) throws IOException {
        Map<String, String> noted = noted(backup);
        Map<String, String> found = found(backup);
        TreeSet<String> all = new TreeSet<>(noted.keySet());
        all.addAll(found.keySet());
        List<String> problems = new ArrayList<>();
        for (String file : all) {
            if (!found.containsKey(file)) {
                problems.add(file + " is missing");
            } else if (!noted.containsKey(file)) {
                problems.add(file + " does not belong to it");
            } else if (!found.get(file).equals(noted.get(file))) {
                problems.add(file + " was changed");
            }
        }
        return problems;
    }

    private static Map<String, String> noted(Path backup) throws IOException {
        Map<String, String> noted = new TreeMap<>();
        for (String line : Files.readAllLines(backup.resolve(FILE))) {
            if (line.length() <= LENGTH + BETWEEN.length()) {
                throw new IOException(FILE + " cannot be understood: " + line);
            }
            noted.put(line.substring(LENGTH + BETWEEN.length()), line.substring(0, LENGTH));
        }
        return noted;
    }

    private static Map<String, String> found(Path backup) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : new FolderTree(backup).files()) {
            String name = backup.relativize(file).toString().replace('\\', '/');
            if (!name.equals(FILE)) {
                found.put(name, sum(file));
            }
        }
        return found;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
