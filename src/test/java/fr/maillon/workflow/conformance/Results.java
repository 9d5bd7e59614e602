package fr.maillon.workflow.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of a database, one file of tab-separated lines per class, so that a later run adds to what there is. */
final class Results {

    private static final String SUFFIX = ".tsv";

    private final Path folder;

    Results(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Keeps a result; never half of it, whatever happens meanwhile. */
    void keep(ClassResult result) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.write(
                folder.resolve(result.className() + ".part"),
                result.outcomes().stream().map(TestOutcome::toLine).toList());
        Files.move(written, file(result.className()), StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<ClassResult> of(String className) throws IOException {
        Path file = file(className);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** All there are, by class name. */
    Map<String, ClassResult> all() throws IOException {
        Map<String, ClassResult> results = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                    ClassResult result = read(file);
                    results.put(result.className(), result);
                }
            }
        }
        return results;
    }

    private Path file(String className) {
        return folder.resolve(className + SUFFIX);
    }

    private static ClassResult read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return new ClassResult(
                name.substring(0, name.length() - SUFFIX.length()),
                Files.readAllLines(file).stream().map(TestOutcome::ofLine).toList());
    }
}
