package fr.maillon.workflow.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The schema of {@link EngineSchema} as files for those who do not create it by Java, written by the build into the jar of
 * the dialect:
 *
 * <ul>
 *   <li>{@code org/camunda/bpm/engine/db/create/activiti.derby.create.*.sql} and the same with {@code drop}: where an engine
 *       looks when it makes its tables itself, so that {@code databaseSchemaUpdate} works with its values {@code create},
 *       {@code drop-create} and {@code create-drop}, and with {@code true} on an empty database;
 *   <li>{@code db/camunda-on-derby/V7_24_0__camunda_engine.sql}: all of it as one script for Flyway.
 * </ul>
 */
public final class EngineScriptFiles {

    private static final String FLYWAY_SCRIPT = "db/camunda-on-derby/V%s__camunda_engine.sql";

    private EngineScriptFiles() {}

    /** @param arguments the folder below which the files are written */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes all of them below a folder that comes on the engine's classpath. */
    public static void write(Path classpathFolder) throws IOException {
        for (String part : EngineScripts.PARTS) {
            write(classpathFolder.resolve(script("create", part)), EngineSchema.createStatements(part));
            write(classpathFolder.resolve(script("drop", part)), EngineSchema.dropStatements(part));
        }
        String version = DerbyDialectPlugin.PROVEN_ENGINE.replace('.', '_');
        write(classpathFolder.resolve(FLYWAY_SCRIPT.formatted(version)), EngineSchema.createStatements());
    }

    private static String script(String action, String part) {
        return EngineScripts.resource(action, DerbyDialect.DERBY, part);
    }

    private static void write(Path script, List<String> statements) throws IOException {
        Files.createDirectories(script.toAbsolutePath().getParent());
        Files.writeString(
                script, statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining()));
    }
}
