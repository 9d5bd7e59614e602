package fr.maillon.maintenance;

import fr.maillon.maintenance.StoredTable.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All tables of Maillon and of the engine in a database; the history of the schema itself is not among them. */
public final class StoredTables {

    private static final String HISTORY_OF_THE_SCHEMA = "flyway_schema_history";

    private final SortedMap<String, StoredTable> byKey;

    private StoredTables(SortedMap<String, StoredTable> byKey) {
        this.byKey = byKey;
    }

    /** The tables in the schema of a connection. */
    public static StoredTables of(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        Map<String, List<Column>> columns = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (isIn(schema, tables) && !HISTORY_OF_THE_SCHEMA.equalsIgnoreCase(name)) {
                    columns.put(name, new ArrayList<>());
                }
            }
        }
        try (ResultSet found = connection.getMetaData().getColumns(null, schema, null, null)) {
            while (found.next()) {
                List<Column> ofTable = columns.get(found.getString("TABLE_NAME"));
                if (isIn(schema, found) && ofTable != null) {
                    ofTable.add(column(found));
                }
            }
        }
        SortedMap<String, StoredTable> byKey = new TreeMap<>();
        columns.forEach((name, ofTable) -> {
            StoredTable table = new StoredTable(name, ofTable);
            byKey.put(table.key(), table);
        });
        return new StoredTables(byKey);
    }

    /** The driver takes the name of the schema for a pattern. */
    private static boolean isIn(String schema, ResultSet found) throws SQLException {
        return schema.equals(found.getString("TABLE_SCHEM"));
    }

    private static Column column(ResultSet found) throws SQLException {
        String name = found.getString("COLUMN_NAME");
        return new Column(name, ColumnKind.of(found.getInt("DATA_TYPE"), found.getString("TABLE_NAME") + "." + name));
    }

    public List<StoredTable> all() {
        return List.copyOf(byKey.values());
    }

    /** The same table in this database. */
    StoredTable same(StoredTable elsewhere) {
        return Objects.requireNonNull(byKey.get(elsewhere.key()), elsewhere.key());
    }

    /** What is here and not there, or there and not here, or not of one kind. */
    List<String> differences(StoredTables there) {
        List<String> differences = new ArrayList<>();
        for (StoredTable table : all()) {
            StoredTable other = there.byKey.get(table.key());
            if (other == null) {
                differences.add("table " + table.key() + " is missing in the target");
            } else {
                compare(table, other, differences);
            }
        }
        there.byKey.keySet().stream()
                .filter(key -> !byKey.containsKey(key))
                .forEach(key -> differences.add("table " + key + " is missing in the source"));
        return differences;
    }

    private static void compare(StoredTable here, StoredTable there, List<String> differences) {
        Map<String, ColumnKind> own = kinds(here);
        Map<String, ColumnKind> others = kinds(there);
        own.forEach((column, kind) -> {
            ColumnKind other = others.get(column);
            if (kind != other) {
                differences.add("column " + here.key() + "." + column + " is " + kind + " in the source and "
                        + (other == null ? "missing" : other) + " in the target");
            }
        });
        others.keySet().stream()
                .filter(column -> !own.containsKey(column))
                .forEach(
                        column -> differences.add("column " + here.key() + "." + column + " is missing in the source"));
    }

    private static Map<String, ColumnKind> kinds(StoredTable table) {
        return table.columns().stream().collect(Collectors.toMap(Column::key, Column::kind));
    }
}
