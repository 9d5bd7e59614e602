package fr.maillon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The application in a process of its own, started by the start script that everybody uses, on a free port and an empty
 * data folder. One server in demonstration mode serves all browser tests of a run; a test that kills its server starts one of
 * its own.
 */
public final class ServerUnderTest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration PATIENCE_WHEN_STARTED = Duration.ofSeconds(30);
    private static final List<String> READY = List.of(
            "{\"name\":\"maillon\",\"status\":\"UP\",",
            "\"differences\":\"0\"",
            "\"stopped\":\"0\"",
            "\"brokenRules\":\"0\"",
            "\"givenUp\":\"0\"");
    private static ServerUnderTest shared;

    /** A developer's own running server, to try a browser test again without starting one: {@code 8080}. */
    private static final String RUNNING = "MAILLON_TEST_PORT";

    private final int port;
    private final Path folder;
    private final Map<String, String> settings;
    private Process process;

    public ServerUnderTest(Map<String, String> settings) {
        this(settings, freePort());
    }

    private ServerUnderTest(Map<String, String> settings, int port) {
        this.port = port;
        try {
            Path parent = Path.of(App.property("maillon.test.folder"));
            Files.createDirectories(parent);
            this.folder = Files.createTempDirectory(parent, "server");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        this.settings = new HashMap<>(settings);
    }

    /** The server of all browser tests, with demonstration data, started at its first use. */
    public static synchronized ServerUnderTest shared() {
        if (shared == null && System.getenv(RUNNING) != null) {
            shared = new ServerUnderTest(Map.of(), Integer.parseInt(System.getenv(RUNNING)));
        } else if (shared == null) {
            shared = new ServerUnderTest(Map.of("MAILLON_DEMO", "true"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            shared.start();
        }
        return shared;
    }

    /** Changes a setting for its next start. */
    public void set(String name, String value) {
        settings.put(name, value);
    }

    /** Starts it and waits until the home page answers; what was in the data folder is still there. */
    public ServerUnderTest start() {
        begin();
        awaitHomePage();
        return this;
    }

    /** Starts it and waits until it says something in its log; nothing answers yet. */
    public void startUntilItSays(String words) {
        begin();
        Instant until = Instant.now().plus(PATIENCE);
        while (!logged(words)) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError("The server never said \"" + words + "\":\n" + lastLines());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean logged(String words) {
        try {
            return Files.readString(log()).contains(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void begin() {
        ProcessBuilder builder =
                new ProcessBuilder("sh", Path.of("docker/start.sh").toString());
        builder.environment().put("MAILLON_PORT", String.valueOf(port));
        builder.environment().put("MAILLON_DATA", data().toString());
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void awaitHomePage() {
        Instant until = Instant.now().plus(PATIENCE);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest home = HttpRequest.newBuilder(URI.create(address("/public/home")))
                .timeout(Duration.ofSeconds(20))
                .build();
        while (Instant.now().isBefore(until)) {
            if (!process.isAlive()) {
                throw new AssertionError("The server ended with " + process.exitValue() + ":\n" + lastLines());
            }
            try {
                if (client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet: asked again below until the time is up
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
        throw new AssertionError("The server did not answer within " + PATIENCE + ":\n" + lastLines());
    }

    /** Waits until the application itself says that it is ready, which it does only when data and processes agree. */
    public ServerUnderTest awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(serverAddress("/health/ready")))
                .timeout(Duration.ofSeconds(20))
                .build();
        Instant until = Instant.now().plus(PATIENCE_WHEN_STARTED);
        String said = "";
        while (Instant.now().isBefore(until)) {
            try {
                var answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                said = answer.body();
                if (answer.statusCode() == 200 && READY.stream().allMatch(said::contains)) {
                    return this;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
        throw new AssertionError("The server is not ready but says " + said + ":\n" + lastLines());
    }

    /** The address of a page, {@code /public/home}. */
    public String address(String page) {
        return "http://localhost:" + port + "/maillon" + page;
    }

    /** The address of something the server itself answers, {@code /health/ready}. */
    public String serverAddress(String path) {
        return "http://localhost:" + port + path;
    }

    public long pid() {
        return process.pid();
    }

    /** What outlives the process. */
    public Path data() {
        return folder.resolve("data");
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            await();
        }
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What its threads are doing at this moment, for the message of a test that fails because it does not answer. */
    String threads() {
        try {
            Process told = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid()),
                            "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannot) {
            return cannot.toString();
        }
    }

    private String lastLines() {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(log()));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
