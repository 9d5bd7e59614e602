package fr.maillon.identity.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table that says who may ask for which page, {@code src/test/resources/authz-matrix.csv}. */
final class AuthorisationMatrix {

    static final String NOBODY = "nobody";

    /** What stands in the table for an id that nothing has. */
    static final String ABSENT = "{absent}";

    private static final Path FILE = Path.of("src/test/resources/authz-matrix.csv");

    private AuthorisationMatrix() {}

    /**
     * One address and what everybody gets there.
     *
     * @param expected by role, or {@link #NOBODY}: a status, or {@code sign-in}
     */
    record Row(String address, Map<String, String> expected) {

        /** The address without parameters. */
        String page() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    static List<Row> rows() {
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(Files.readAllLines(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
        var names = lines.remove(0).split(",");
        return lines.stream().map(line -> row(names, line.split(","))).toList();
    }

    private static Row row(String[] names, String[] cells) {
        if (cells.length != names.length) {
            throw new AssertionError("This line of the matrix has not " + names.length + " cells: " + cells[0]);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 1; i < names.length; i++) {
            expected.put(names[i], cells[i]);
        }
        return new Row(cells[0], expected);
    }
}
