package fr.maillon.workflow.conformance;

import fr.maillon.workflow.derby.EngineScriptFiles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The main class of the comparison: runs what the {@link Options} ask for and writes the {@link Report}. */
public final class EngineConformance {

    private final Options options;
    private final Path tests;

    private EngineConformance(Options options) {
        this.options = options;
        this.tests = options.tests();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean explained = new EngineConformance(Options.of(System.getProperties())).run();
        System.exit(explained ? 0 : 1);
    }

    /** Whether everything that fails on Derby and not on H2 has a written cause. */
    private boolean run() throws IOException, InterruptedException {
        List<String> all = classes();
        List<String> chosen = part(all);
        for (Database database : options.databases()) {
            run(database, chosen);
        }
        Report report =
                new Report(all, results(), Reasons.ofResource("causes.txt"), Reasons.ofResource("left-out.txt"));
        Files.createDirectories(options.report().toAbsolutePath().getParent());
        Files.writeString(options.report(), report.text());
        report.summary().forEach(System.out::println);
        report.unexplained()
                .forEach(test -> System.out.println("Fails on Derby and not on H2, no cause given: " + test));
        return report.unexplained().isEmpty();
    }

    private List<String> classes() throws IOException {
        Reasons leftOut = Reasons.ofResource("left-out.txt");
        return new EngineTestClasses(tests, libraries())
                .in(options.packages()).stream()
                        .filter(name -> leftOut.of(name.substring(EngineTestClasses.ROOT.length()))
                                .isEmpty())
                        .toList();
    }

    /** What there is to load the tests with: their own libraries before those of this JVM. */
    private List<URL> libraries() throws IOException {
        List<URL> libraries = new ArrayList<>();
        try (Stream<Path> jars = Files.list(options.libraries())) {
            for (Path jar : jars.toList()) {
                libraries.add(jar.toUri().toURL());
            }
        }
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            libraries.add(Path.of(entry).toUri().toURL());
        }
        return libraries;
    }

    private List<String> part(List<String> classes) {
        List<String> matching = classes.stream()
                .filter(name -> options.classes().matcher(name).find())
                .toList();
        return Stream.iterate(options.partIndex(), index -> index < matching.size(), index -> index + options.parts())
                .map(matching::get)
                .toList();
    }

    private void run(Database database, List<String> classes) throws IOException, InterruptedException {
        Path settings = settings(database);
        if (database == Database.POSTGRESQL) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start()) {
                String address = "jdbc:postgresql://localhost:" + server.getPort() + "/";
                new DatabaseRun(database, options, settings, address).run(classes);
            }
        } else {
            new DatabaseRun(database, options, settings, "").run(classes);
        }
    }

    private Path settings(Database database) throws IOException {
        Path settings = options.folder().resolve("settings").resolve(database.key());
        Files.createDirectories(settings);
        if (database != Database.H2) {
            new EngineSettings(database).rewrite(tests, settings);
        }
        if (database == Database.DERBY) {
            EngineScriptFiles.write(settings);
        }
        return settings;
    }

    private Map<Database, Map<String, ClassResult>> results() throws IOException {
        Map<Database, Map<String, ClassResult>> results = new EnumMap<>(Database.class);
        for (Database database : Database.values()) {
            results.put(database, new Results(options.folder().resolve(database.key())).all());
        }
        return results;
    }
}
