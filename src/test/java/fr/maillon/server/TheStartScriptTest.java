package fr.maillon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code docker/start.sh} makes of its surroundings: run as it is, beside a WAR and a server that are empty files, with
 * a Java that only says how it was called. The folders have a space in their names.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of the Unix shell, and rights of its files")
class TheStartScriptTest {

    private static final Path SCRIPT = Path.of("docker", "start.sh").toAbsolutePath();
    private static final Path SURROUNDINGS = SCRIPT.resolveSibling("surroundings.sh");
    private static final String JAVA = """
            #!/bin/sh
            if [ "$*" = -version ]; then
                echo 'Picked up JAVA_TOOL_OPTIONS: -Dsomething="1.4"' >&2
                echo 'openjdk version "%s" 2025-04-15' >&2
                exit 0
            fi
            printf 'argument %%s\\n' "$@"
            echo "called $0"
            echo "process $$"
            echo "data $MAILLON_DATA"
            echo "address $MAILLON_BASE_URL"
            """;

    @TempDir
    Path temporary;

    private Path folder;
    private Path current;
    private Path freePorts;
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void an_installation() throws Exception {
        folder = Files.createDirectories(temporary.resolve("the application"));
        current = Files.createDirectories(temporary.resolve("somewhere else"));
        Files.copy(SCRIPT, folder.resolve("start.sh"));
        Files.copy(SURROUNDINGS, folder.resolve("surroundings.sh"));
        Files.createFile(folder.resolve("maillon.war"));
        Files.createFile(folder.resolve("payara-micro.jar"));
        Path java = javaIn(temporary.resolve("java on the path"), "17.0.15");
        // who asks whether a port is taken hears that none is
        freePorts = java.resolveSibling("bash");
        write(freePorts, "#!/bin/sh\nexit 1\n");
        settings.put("PATH", java.getParent() + ":" + System.getenv("PATH"));
    }

    @Test
    void the_war_is_deployed_on_the_default_port_under_its_context_root() throws Exception {
        assertThat(started().arguments())
                .containsSequence("-jar", folder.resolve("payara-micro.jar").toString())
                .containsSequence("--port", "8080")
                .containsSequence("--deploy", folder.resolve("maillon.war").toString())
                .containsSequence("--contextroot", "maillon")
                .contains("--nocluster", "--disablephonehome");
    }

    @Test
    void there_are_fewer_threads_than_connections() throws Exception {
        assertThat(started().arguments()).containsSequence("--maxHttpThreads", "40");
    }

    @Test
    void port_and_address_follow_the_setting() throws Exception {
        settings.put("MAILLON_PORT", "18181");

        var start = started();

        assertThat(start.arguments()).containsSequence("--port", "18181");
        assertThat(start.said("address")).isEqualTo("http://localhost:18181/maillon");
    }

    @Test
    void the_address_that_people_use_stays_as_it_is_set() throws Exception {
        settings.put("MAILLON_BASE_URL", "https://devis.example.org");

        assertThat(started().said("address")).isEqualTo("https://devis.example.org");
    }

    @Test
    void options_change_the_memory_but_not_the_zone() throws Exception {
        settings.put("JAVA_OPTS", "-Xmx2g -Duser.timezone=Europe/Paris");

        List<String> arguments = started().arguments();

        // the later one of two options is the one in force
        assertThat(arguments)
                .containsSubsequence("-Xmx768m", "-Xmx2g", "-jar")
                .containsSubsequence("-Duser.timezone=Europe/Paris", "-Duser.timezone=UTC", "-jar");
    }

    @Test
    void the_data_lie_in_the_current_folder_and_belong_to_one_account_alone() throws Exception {
        var start = started();

        Path data = current.resolve("data");
        assertThat(start.said("data")).isEqualTo(data.toRealPath().toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void the_data_lie_where_it_is_set() throws Exception {
        Path data = temporary.resolve("the data/of this house");
        settings.put("MAILLON_DATA", data.toString());

        assertThat(started().said("data")).isEqualTo(data.toString());
        assertThat(data).isDirectory();
        assertThat(current).isEmptyDirectory();
    }

    @Test
    void a_demonstration_compiles_quickly() throws Exception {
        settings.put("MAILLON_DEMO", "true");

        assertThat(started().arguments()).containsSubsequence("-XX:TieredStopAtLevel=1", "-jar");
    }

    @Test
    void an_installation_compiles_thoroughly() throws Exception {
        assertThat(started().arguments()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void the_java_that_is_named_is_the_one_that_runs() throws Exception {
        Path java = javaIn(temporary.resolve("another java"), "21.0.1");
        settings.put("JAVA_HOME", java.getParent().getParent().toString());

        assertThat(started().said("called")).isEqualTo(java.toString());
    }

    @Test
    void the_server_takes_the_place_of_the_script_so_that_signals_reach_it() throws Exception {
        var start = started();

        assertThat(start.said("process")).isEqualTo(String.valueOf(start.process()));
    }

    @Test
    void it_runs_from_a_checkout_after_the_build() throws Exception {
        Path checkout = Files.createDirectories(temporary.resolve("a checkout"));
        Path script = checkout.resolve("docker/start.sh");
        Files.createDirectories(script.getParent());
        Files.copy(SCRIPT, script);
        Files.copy(SURROUNDINGS, script.resolveSibling("surroundings.sh"));
        Path built = Files.createDirectories(checkout.resolve("target/payara"));
        Files.createFile(built.resolve("payara-micro.jar"));
        Files.createFile(checkout.resolve("target/maillon.war"));
        settings.put("CDPATH", checkout.toString());
        current = checkout;

        assertThat(run("docker/start.sh").arguments())
                .anySatisfy(argument -> assertThat(Path.of(argument).normalize())
                        .isEqualTo(checkout.toRealPath().resolve("target/maillon.war")));
    }

    @Test
    void the_image_holds_what_the_script_looks_for() throws Exception {
        List<String> image = Files.readAllLines(Path.of("docker", "Dockerfile"));
        List<String> copied = image.stream()
                .filter(line -> line.startsWith("COPY "))
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();

        assertThat(copied)
                .containsExactly(
                        "COPY",
                        "docker/start.sh",
                        "docker/maillon.sh",
                        "docker/surroundings.sh",
                        "target/maillon.war",
                        "target/payara/payara-micro.jar",
                        "/opt/maillon/");
        assertThat(image).contains("ENTRYPOINT [\"/opt/maillon/start.sh\"]");
        assertThat(Files.isExecutable(SCRIPT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maillon.war", "payara-micro.jar"})
    void what_is_not_built_is_named(String missing) throws Exception {
        Files.delete(folder.resolve(missing));

        assertThat(refused()).contains("Not found: ").contains(missing + ". ").contains("mvn -B -DskipTests package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "80 80", "-1", "0", "65536", "99999999999999999999"})
    void what_is_no_port_is_refused(String port) throws Exception {
        settings.put("MAILLON_PORT", port);

        assertThat(refused()).isEqualTo("MAILLON_PORT is not a port, 1 to 65535: " + port);
    }

    @Test
    void a_port_that_is_taken_is_refused() throws Exception {
        Files.delete(freePorts);
        try (var taken = new ServerSocket(0)) {
            settings.put("MAILLON_PORT", String.valueOf(taken.getLocalPort()));

            assertThat(refused()).startsWith("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void a_port_that_is_free_is_used() throws Exception {
        Files.delete(freePorts);
        String free;
        try (var taken = new ServerSocket(0)) {
            free = String.valueOf(taken.getLocalPort());
        }
        settings.put("MAILLON_PORT", free);

        assertThat(started().arguments()).containsSequence("--port", free);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.27", "16-ea"})
    void a_java_that_is_too_old_is_named(String version) throws Exception {
        Path java = javaIn(temporary.resolve("an old java"), version);
        settings.put("JAVA_HOME", java.getParent().getParent().toString());

        assertThat(refused()).contains("needs Java 17").contains(java.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21.0.1", "25-ea"})
    void a_java_that_is_new_enough_is_taken(String version) throws Exception {
        Path java = javaIn(temporary.resolve("a new java"), version);
        settings.put("JAVA_HOME", java.getParent().getParent().toString());

        assertThat(started().arguments()).contains("-jar");
    }

    @Test
    void a_java_that_is_not_there_is_missed() throws Exception {
        settings.put("JAVA_HOME", temporary.resolve("no java").toString());

        assertThat(refused())
                .contains("No Java at ")
                .contains("no java/bin/java")
                .contains("JAVA_HOME");
    }

    private Path javaIn(Path home, String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        write(java, JAVA.formatted(version));
        return java;
    }

    private static void write(Path program, String text) throws IOException {
        Files.writeString(program, text);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Start started() throws Exception {
        var start = run(folder.resolve("start.sh").toString());
        assertThat(start.exit()).as(start.output()).isZero();
        return start;
    }

    /** What it says when it does not start. */
    private String refused() throws Exception {
        var start = run(folder.resolve("start.sh").toString());
        assertThat(start.exit()).as(start.output()).isEqualTo(1);
        assertThat(start.arguments()).isEmpty();
        assertThat(current).isEmptyDirectory();
        return start.output();
    }

    private Start run(String script) throws Exception {
        Path output = temporary.resolve("output");
        var builder = new ProcessBuilder("sh", script)
                .directory(current.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(settings);
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The script does not end");
        }
        return new Start(
                process.exitValue(),
                process.pid(),
                Files.readString(output, StandardCharsets.UTF_8).strip());
    }

    private record Start(int exit, long process, String output) {

        List<String> arguments() {
            return all("argument");
        }

        String said(String what) {
            assertThat(all(what)).as(output).hasSize(1);
            return all(what).get(0);
        }

        private List<String> all(String what) {
            List<String> found = new ArrayList<>();
            for (String line : output.split("\n")) {
                if (line.startsWith(what + " ")) {
                    found.add(line.substring(what.length() + 1));
                }
            }
            return found;
        }
    }
}
