package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a copy from PostgreSQL hold.
 *
 * @param columns of each table, in the order in which they stand in its file
 * @param sequences the number that each sequence gives next
 */
record StoredTables(SortedMap<String, List<String>> columns, SortedMap<String, Long> sequences) {

    private static final String FILE = "tables.properties";
    private static final String SEQUENCE = "sequence.";
    private static final String TABLE = "table.";

    /** What fills itself is not copied; how the schema came about is noted again when it is made. */
    private static final String COLUMNS = """
            SELECT c.table_name, string_agg(c.column_name, ',' ORDER BY c.ordinal_position)
            FROM information_schema.columns c JOIN information_schema.tables t
                ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE t.table_type = 'BASE TABLE' AND c.table_schema = current_schema() AND c.is_generated = 'NEVER'
                AND c.table_name <> 'flyway_schema_history'
            GROUP BY c.table_name
            """;

    private static final String SEQUENCES = """
            SELECT sequencename, COALESCE(last_value + increment_by, start_value) FROM pg_sequences
            WHERE schemaname = current_schema()
            """;

    /** Those of a database, as this connection sees it. */
    static StoredTables of(Connection connection) throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        SortedMap<String, Long> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(COLUMNS)) {
                while (tables.next()) {
                    columns.put(tables.getString(1), List.of(tables.getString(2).split(",")));
                }
            }
            try (ResultSet found = statement.executeQuery(SEQUENCES)) {
                while (found.next()) {
                    sequences.put(found.getString(1), found.getLong(2));
                }
            }
        }
        return new StoredTables(columns, sequences);
    }

    /** Those of a copy. */
    static StoredTables in(Path folder) throws IOException {
        Properties said = new Properties();
        try (Reader written = Files.newBufferedReader(folder.resolve(FILE))) {
            said.load(written);
        }
        SortedMap<String, List<String>> columns = new TreeMap<>();
        SortedMap<String, Long> sequences = new TreeMap<>();
        for (String name : said.stringPropertyNames()) {
            String value = said.getProperty(name);
            if (name.startsWith(TABLE)) {
                columns.put(name.substring(TABLE.length()), List.of(value.split(",")));
            } else if (name.startsWith(SEQUENCE)) {
                sequences.put(name.substring(SEQUENCE.length()), Long.valueOf(value));
            }
        }
        return new StoredTables(columns, sequences);
    }

    void writeInto(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            text.append(TABLE).append(table.getKey()).append('=');
            text.append(String.join(",", table.getValue())).append('\n');
        }
        sequences.forEach((name, next) ->
                text.append(SEQUENCE).append(name).append('=').append(next).append('\n'));
        Files.writeString(folder.resolve(FILE), text);
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** A table with its columns, as {@code COPY} wants them. */
    String withColumns(String table) {
        List<String> own = columns.getOrDefault(table, List.of());
        return quoted(table) + " ("
                + String.join(", ", own.stream().map(StoredTables::quoted).toList()) + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static Path file(Path folder, String table) {
        return folder.resolve(table + ".copy");
    }
}
