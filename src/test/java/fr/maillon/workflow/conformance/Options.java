package fr.maillon.workflow.conformance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What to run and how, from system properties that begin with {@code conformance.}:
 *
 * @param databases {@code databases}: which ones, in this order; {@code none} only writes the report
 * @param packages {@code packages}: below {@code org.camunda.bpm.engine.test}
 * @param classes {@code classes}: a regular expression found in the class name
 * @param forks {@code forks}: how many JVMs work at a time
 * @param timeLimit {@code timeLimit}: seconds for one class
 * @param classesPerJvm {@code classesPerJvm}: after so many a new JVM is started
 * @param again {@code again}: what is run although there is a result
 * @param partIndex {@code part}: with {@code 2/3}, every third class beginning with the second
 * @param folder {@code folder}: where results are kept
 * @param libraries {@code libraries}: the folder of jars that only the engine's tests need
 * @param report {@code report}: the file written at the end
 */
record Options(
        List<Database> databases,
        List<String> packages,
        Pattern classes,
        int forks,
        Duration timeLimit,
        int classesPerJvm,
        Again again,
        int partIndex,
        int parts,
        Path folder,
        Path libraries,
        Path report) {

    /** Which classes are run although there is a result. */
    enum Again {
        NONE,
        FAILED,
        ALL
    }

    static Options of(Properties given) {
        String[] part = get(given, "part", "1/1").split("/", 2);
        return new Options(
                list(get(given, "databases", "h2,derby,postgresql")).stream()
                        .filter(key -> !key.equals("none"))
                        .map(Database::of)
                        .toList(),
                list(get(given, "packages", "api,bpmn,jobexecutor,concurrency,history,standalone")),
                Pattern.compile(get(given, "classes", "")),
                Integer.parseInt(get(given, "forks", "2")),
                Duration.ofSeconds(Long.parseLong(get(given, "timeLimit", "300"))),
                Integer.parseInt(get(given, "classesPerJvm", "100")),
                Again.valueOf(get(given, "again", "none").toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(part[0]) - 1,
                Integer.parseInt(part[1]),
                Path.of(get(given, "folder", "target/engine-conformance")),
                Path.of(get(given, "libraries", "target/engine-conformance/lib")),
                Path.of(get(given, "report", "src/docs/engine/conformance.md")));
    }

    private static String get(Properties given, String name, String usual) {
        String value = given.getProperty("conformance." + name);
        return value == null || value.isBlank() ? usual : value.strip();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** Where the engine's tests run: some look for their files in {@code src/test/resources} of the project they come from. */
    Path project() {
        return folder.resolve("project").toAbsolutePath();
    }

    /** Where they lie, unpacked, because some of them want files and not entries of a jar. */
    Path tests() {
        return project().resolve("src/test/resources");
    }
}
