package fr.maillon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The commands of an installation, given as an operator gives them: by the script, each in a process of its own. */
public final class CommandLine {

    private static final long PATIENCE_MINUTES = 4;

    private final Map<String, String> settings;

    public CommandLine(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** What a command answered, on both of its ways out. */
    public record Answer(int exit, String said) {

        /** The answer of a command that did what it was told. */
        public Answer done() {
            assertThat(exit).as(said).isZero();
            return this;
        }
    }

    public Answer run(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("sh", Path.of("docker/maillon.sh").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("maillon", ".said");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(settings);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end: " + Files.readString(output));
            }
            String said = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            return new Answer(process.exitValue(), said);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
