package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.Sequences;
import fr.maillon.maintenance.StoredTable;
import fr.maillon.maintenance.StoredTables;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a copy from PostgreSQL hold.
 *
 * @param columns of each table, as SQL lists them, in the order in which they stand in its file
 * @param sequences the number that each sequence gives next
 */
record CopiedTables(SortedMap<String, String> columns, SortedMap<String, Long> sequences) {

    private static final String FILE = "tables.properties";
    private static final String SEQUENCE = "sequence.";
    private static final String TABLE = "table.";

    /** Those of a database, as this connection sees it. */
    static CopiedTables of(Connection connection) throws SQLException {
        return new CopiedTables(columnsOf(StoredTables.of(connection)), Sequences.nextOnPostgresql(connection));
    }

    static SortedMap<String, String> columnsOf(StoredTables tables) {
        SortedMap<String, String> columns = new TreeMap<>();
        for (StoredTable table : tables.all()) {
            columns.put(table.name(), table.columnNames());
        }
        return columns;
    }

    /** Those of a copy. */
    static CopiedTables in(Path folder) throws IOException {
        Properties said = new Properties();
        try (Reader written = Files.newBufferedReader(folder.resolve(FILE))) {
            said.load(written);
        }
        SortedMap<String, String> columns = new TreeMap<>();
        SortedMap<String, Long> sequences = new TreeMap<>();
        for (String name : said.stringPropertyNames()) {
            String value = said.getProperty(name, "");
            if (name.startsWith(TABLE)) {
                columns.put(name.substring(TABLE.length()), value);
            } else if (name.startsWith(SEQUENCE)) {
                sequences.put(name.substring(SEQUENCE.length()), Long.valueOf(value));
            }
        }
        return new CopiedTables(columns, sequences);
    }

    void writeInto(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        columns.forEach((table, names) ->
                text.append(TABLE).append(table).append('=').append(names).append('\n'));
        sequences.forEach((name, next) ->
                text.append(SEQUENCE).append(name).append('=').append(next).append('\n'));
        Files.writeString(folder.resolve(FILE), text);
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** A table with its columns, as {@code COPY} wants them. */
    String withColumns(String table) {
        return StoredTable.quoted(table) + " (" + columns.get(table) + ")";
    }

    static Path file(Path folder, String table) {
        return folder.resolve(table + ".copy");
    }
}
