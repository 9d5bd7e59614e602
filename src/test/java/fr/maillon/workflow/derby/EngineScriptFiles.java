package fr.maillon.workflow.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The schema of {@link EngineSchema} as the script files that an engine looks for on its classpath when it creates and
 * drops its tables itself, as it does all the time in its own tests.
 */
public final class EngineScriptFiles {

    private EngineScriptFiles() {}

    /** Writes the create and drop scripts of all parts below a folder that comes on the engine's classpath. */
    public static void write(Path classpathFolder) throws IOException {
        for (String part : EngineScripts.PARTS) {
            write(classpathFolder, "create", part, EngineSchema.createStatements(part));
            write(classpathFolder, "drop", part, EngineSchema.dropStatements(part));
        }
    }

    private static void write(Path classpathFolder, String action, String part, List<String> statements)
            throws IOException {
        Path script = classpathFolder.resolve("org/camunda/bpm/engine/db/" + action + "/activiti." + DerbyDialect.DERBY
                + "." + action + "." + part + ".sql");
        Files.createDirectories(script.getParent());
        Files.writeString(
                script, statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining()));
    }
}
