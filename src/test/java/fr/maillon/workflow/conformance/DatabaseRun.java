package fr.maillon.workflow.conformance;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs classes on one database, in as many JVMs at a time as the options say. */
final class DatabaseRun {

    private static final AtomicInteger WORKERS = new AtomicInteger();

    private final Database database;
    private final Options options;
    private final Path settings;
    private final String server;
    private final Results results;

    /**
     * @param settings the folder of what is put before the engine's tests on the classpath
     * @param server the address of the server of PostgreSQL, empty when there is none
     */
    DatabaseRun(Database database, Options options, Path settings, String server) {
        this.database = database;
        this.options = options;
        this.settings = settings;
        this.server = server;
        this.results = new Results(options.folder().resolve(database.key()));
    }

    void run(List<String> classes) throws IOException, InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(wanted(classes));
        System.out.printf("%s: %d of %d classes to run%n", database.key(), waiting.size(), classes.size());
        ExecutorService forks = Executors.newFixedThreadPool(options.forks());
        try {
            Callable<Void> work = () -> {
                runAll(waiting);
                return null;
            };
            for (Future<Void> fork : forks.invokeAll(
                    Stream.generate(() -> work).limit(options.forks()).toList())) {
                fork.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A run on " + database.key() + " failed", failed.getCause());
        } finally {
            forks.shutdownNow();
        }
    }

    private List<String> wanted(List<String> classes) throws IOException {
        List<String> wanted = new ArrayList<>();
        for (String name : classes) {
            var present = results.of(name);
            boolean run =
                    switch (options.again()) {
                        case ALL -> true;
                        case FAILED -> present.isEmpty() || present.get().hasFailures();
                        case NONE -> present.isEmpty();
                    };
            if (run) {
                wanted.add(name);
            }
        }
        return wanted;
    }

    private void runAll(Queue<String> waiting) throws IOException, InterruptedException, SQLException {
        for (String next = waiting.poll(); next != null; ) {
            String id = Integer.toString(WORKERS.incrementAndGet());
            try (Worker worker = start(id)) {
                boolean clean = true;
                while (next != null && clean && worker.isAlive() && worker.classesDone() < options.classesPerJvm()) {
                    ClassResult result = worker.run(next, options.timeLimit());
                    // What a failed class has left behind is not put on the account of the next one.
                    clean = !result.hasFailures();
                    tell(result, waiting.size());
                    next = waiting.poll();
                }
            } finally {
                if (database == Database.POSTGRESQL) {
                    ConformanceDriver.dropAll(server, id);
                }
            }
        }
    }

    private void tell(ClassResult result, int left) {
        System.out.printf(
                "%s %s: %d passed, %d failed, %d skipped, %d ms (%d left)%n",
                database.key(),
                result.className(),
                result.count(Status.PASSED),
                result.count(Status.FAILED),
                result.count(Status.SKIPPED),
                result.milliseconds(),
                left);
    }

    private Worker start(String id) throws IOException {
        Path logs = Files.createDirectories(options.folder().resolve("logs"));
        Path log = logs.resolve(database.key() + "-" + id + ".log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                // The AssertJ and the Mockito that these tests were built with reach into the JDK.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dlogback.configurationFile=fr/maillon/workflow/conformance/logback.xml",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dderby.system.home=" + logs.toAbsolutePath(),
                "-D" + ConformanceDriver.DATABASE + "=" + database.key(),
                "-D" + ConformanceDriver.SERVER + "=" + server,
                "-D" + ConformanceDriver.WORKER + "=" + id,
                "-cp",
                classpath(),
                WorkerMain.class.getName(),
                results.folder().toAbsolutePath().toString());
        return new Worker(command, options.project(), ProcessBuilder.Redirect.to(log.toFile()), results);
    }

    /** The settings of this database, the engine's tests, what they were built with, then what this JVM has. */
    private String classpath() {
        return String.join(
                File.pathSeparator,
                settings.toAbsolutePath().toString(),
                options.tests().toString(),
                options.libraries().toAbsolutePath() + File.separator + "*",
                System.getProperty("java.class.path"));
    }
}
