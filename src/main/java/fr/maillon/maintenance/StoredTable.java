package fr.maillon.maintenance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as a database names it, with its columns in an order that is the same in every database.
 *
 * @param name in the case in which the database keeps it
 */
public record StoredTable(String name, List<Column> columns) {

    /** A column, with its name as the database keeps it. */
    public record Column(String name, ColumnKind kind) {

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    public StoredTable {
        columns = columns.stream().sorted(Comparator.comparing(Column::key)).toList();
    }

    /** By which it is the same table in another database. */
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    String select() {
        return "SELECT " + columnNames() + " FROM " + quoted(name);
    }

    String insert() {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(name) + " (" + columnNames() + ") VALUES (" + places + ")";
    }

    /** All of them, as SQL lists them. */
    public String columnNames() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    public static String quoted(String name) {
        return '"' + name + '"';
    }
}
