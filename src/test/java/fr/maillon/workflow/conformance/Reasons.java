package fr.maillon.workflow.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A checked-in list of {@code subject = reason} lines. A subject is a class or {@code Class#test} of the engine's tests,
 * without {@code org.camunda.bpm.engine.test.}; one that ends in {@code *} means all that begin so.
 */
final class Reasons {

    private final Map<String, String> bySubject;

    Reasons(String text) {
        this.bySubject = parse(text);
    }

    static Reasons ofResource(String name) throws IOException {
        try (InputStream list = Reasons.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IOException("There is no " + name + " beside " + Reasons.class);
            }
            return new Reasons(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("\\s+=\\s+", 2);
                    if (parts.length < 2 || parts[1].isBlank()) {
                        throw new IllegalArgumentException("No reason given: " + line);
                    }
                    reasons.put(parts[0], parts[1]);
                });
        return reasons;
    }

    Optional<String> of(String subject) {
        return bySubject.entrySet().stream()
                .filter(reason -> matches(reason.getKey(), subject))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Map<String, String> all() {
        return bySubject;
    }

    private static boolean matches(String pattern, String subject) {
        return pattern.endsWith("*")
                ? subject.startsWith(pattern.substring(0, pattern.length() - 1))
                : subject.equals(pattern);
    }
}
