package fr.maillon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docker/maillon.sh} makes of its surroundings, which are those of the start script: a WAR that is an empty file,
 * and a Java that only says how it was called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of the Unix shell")
class TheMaintenanceScriptTest {

    private static final Path DOCKER = Path.of("docker").toAbsolutePath();
    private static final String JAVA = """
            #!/bin/sh
            if [ "$*" = -version ]; then
                echo 'openjdk version "17.0.15" 2025-04-15' >&2
                exit 0
            fi
            printf '%s\\n' "$@"
            echo "MAILLON_DATA=$MAILLON_DATA"
            umask
            exit 7
            """;

    @TempDir
    Path temporary;

    private final Map<String, String> settings = new HashMap<>();
    private Path folder;

    @BeforeEach
    void an_installation() throws IOException {
        folder = Files.createDirectories(temporary.resolve("the application"));
        Files.copy(DOCKER.resolve("maillon.sh"), folder.resolve("maillon.sh"));
        Files.copy(DOCKER.resolve("surroundings.sh"), folder.resolve("surroundings.sh"));
        Files.createFile(folder.resolve("maillon.war"));
        Path java = Files.createDirectories(temporary.resolve("java")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        settings.put("PATH", java.getParent() + ":" + System.getenv("PATH"));
    }

    @Test
    void what_was_typed_reaches_the_war_word_by_word_and_its_exit_code_comes_back() throws Exception {
        settings.put("MAILLON_DATA", "/srv/the data");
        settings.put("JAVA_OPTS", "-Xmx256m -Duser.timezone=Europe/Paris");

        var said = run("backup", "/mnt/all backups", "*");

        // the later one of two options is the one in force
        assertThat(said)
                .containsExactly(
                        "-Xmx256m",
                        "-Duser.timezone=Europe/Paris",
                        "-Duser.timezone=UTC",
                        "-jar",
                        folder.resolve("maillon.war").toString(),
                        "backup",
                        "/mnt/all backups",
                        "*",
                        "MAILLON_DATA=/srv/the data",
                        "0077",
                        "exit 7");
    }

    @Test
    void the_data_are_where_the_server_has_them_and_nothing_is_made_there() throws Exception {
        assertThat(run("backup"))
                .contains("MAILLON_DATA=" + temporary.toRealPath().resolve("data"));
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void a_war_that_is_not_built_is_named() throws Exception {
        Files.delete(folder.resolve("maillon.war"));

        assertThat(run("backup"))
                .anySatisfy(line -> assertThat(line).startsWith("Not found: "))
                .contains("exit 1");
    }

    private List<String> run(String... arguments) throws Exception {
        Path output = temporary.resolve("output");
        List<String> command =
                new ArrayList<>(List.of("sh", folder.resolve("maillon.sh").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(settings);
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The script does not end");
        }
        List<String> said = new ArrayList<>(Files.readAllLines(output, StandardCharsets.UTF_8));
        said.add("exit " + process.exitValue());
        return said;
    }
}
