package fr.maillon.maintenance;

import fr.maillon.server.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command as an operator gives it: the classes of the WAR in a process of their own, without a server, in little memory. */
final class CommandProcess {

    private static final int MOST_MINUTES = 5;

    private final Path folder;
    private final String classPath;

    /** @param folder an empty one, for the unpacked WAR */
    CommandProcess(Path folder) {
        this.folder = folder;
        this.classPath = App.classPath(folder);
    }

    record Answer(int exit, String said) {}

    /** Gives it and waits for its end. */
    Answer give(Class<?> command, Map<String, String> environment) {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                command.getName());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        try {
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("no end of " + command + ": " + Files.readString(said));
            }
            return new Answer(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
