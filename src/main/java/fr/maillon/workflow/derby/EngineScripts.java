package fr.maillon.workflow.derby;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * The schema scripts that lie in the engine's own jar, as single statements without comments. For the databases that the
 * engine supports these can be run as they are.
 */
public final class EngineScripts {

    /** All that a full engine expects, in the order in which it creates it: later parts refer to tables of earlier ones. */
    static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(?:\\R|$)");

    private EngineScripts() {}

    /**
     * The statements that create all of a full engine's tables.
     *
     * @param databaseType the engine's name for the database, such as {@code postgres}
     */
    public static List<String> create(String databaseType) {
        return PARTS.stream()
                .flatMap(part -> statements("create", databaseType, part).stream())
                .toList();
    }

    /** The statements that drop them, in an order that honours the foreign keys. */
    public static List<String> drop(String databaseType) {
        List<String> statements = new ArrayList<>();
        for (int part = PARTS.size() - 1; part >= 0; part--) {
            statements.addAll(statements("drop", databaseType, PARTS.get(part)));
        }
        return List.copyOf(statements);
    }

    static List<String> statements(String action, String databaseType, String part) {
        String script =
                COMMENT.matcher(read(resource(action, databaseType, part))).replaceAll("");
        return END_OF_STATEMENT
                .splitAsStream(script)
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Where the engine looks for the script of a part. */
    static String resource(String action, String databaseType, String part) {
        return "org/camunda/bpm/engine/db/" + action + "/activiti." + databaseType + "." + action + "." + part + ".sql";
    }

    private static String read(String resource) {
        try (InputStream script = ProcessEngine.class.getClassLoader().getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("The engine's jar has no " + resource);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }
}
