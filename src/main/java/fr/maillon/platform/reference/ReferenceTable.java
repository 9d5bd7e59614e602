package fr.maillon.platform.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A table shipped as a resource: UTF-8, one header line with the names of the columns, fields parted by semicolons that
 * occur in no field.
 */
public final class ReferenceTable {

    private final List<Row> rows;
    private final int checksum;

    private ReferenceTable(List<Row> rows, int checksum) {
        this.rows = rows;
        this.checksum = checksum;
    }

    /**
     * Reads a resource.
     *
     * @param neighbour a class of the package in which the resource lies
     * @throws IllegalStateException when there is no such resource or a line has not as many fields as the header
     */
    public static ReferenceTable read(Class<?> neighbour, String resource) {
        try (var stream = neighbour.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + resource + " beside " + neighbour.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return of(resource, lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ReferenceTable of(String name, List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalStateException(name + " has no header");
        }
        var columns = lines.get(0).split(";", -1);
        var rows = lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
        var crc = new CRC32();
        lines.forEach(line -> crc.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return new ReferenceTable(rows, (int) crc.getValue());
    }

    private static Row row(String name, String[] columns, String line) {
        var fields = line.split(";", -1);
        if (fields.length != columns.length) {
            throw new IllegalStateException(
                    name + ": " + fields.length + " fields instead of " + columns.length + " in: " + line);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            values.put(columns[i], fields[i]);
        }
        return new Row(Map.copyOf(values));
    }

    public List<Row> rows() {
        return rows;
    }

    /** The same for the same content, whatever the line ends. */
    public int checksum() {
        return checksum;
    }

    /** One line of the table. */
    public record Row(Map<String, String> values) {

        public String text(String column) {
            var value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("No column " + column + " in " + values.keySet());
            }
            return value;
        }

        public int integer(String column) {
            return Integer.parseInt(text(column));
        }

        public double decimal(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
