package fr.maillon.workflow.conformance;

/**
 * What one test did.
 *
 * @param test the method's name, or {@link #WHOLE_CLASS} when something went wrong or was left out around all methods
 * @param message the first line of what a failed or skipped test said, else empty
 */
public record TestOutcome(String test, Status status, long milliseconds, String message) {

    /** Stands for the class where no method can be named. */
    public static final String WHOLE_CLASS = "(class)";

    /** How it ended; a test is skipped when the engine's makers marked it as not for this database or setting. */
    public enum Status {
        PASSED,
        FAILED,
        SKIPPED
    }

    public TestOutcome {
        test = oneLine(test);
        message = oneLine(message);
    }

    private static String oneLine(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() > 400 ? flat.substring(0, 400) : flat;
    }

    String toLine() {
        return String.join("\t", status.name(), Long.toString(milliseconds), test, message);
    }

    static TestOutcome ofLine(String line) {
        String[] parts = line.split("\t", 4);
        return new TestOutcome(parts[2], Status.valueOf(parts[0]), Long.parseLong(parts[1]), parts[3]);
    }
}
