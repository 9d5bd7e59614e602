package fr.maillon.maintenance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers that are given out next, by which requests get their references: none may be given out twice. */
public final class Sequences {

    private static final String ON_DERBY = """
            SELECT s.SEQUENCENAME FROM SYS.SYSSEQUENCES s JOIN SYS.SYSSCHEMAS c ON c.SCHEMAID = s.SCHEMAID
            WHERE c.SCHEMANAME = CURRENT SCHEMA
            """;
    private static final String ON_POSTGRESQL =
            "SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema()";

    private Sequences() {}

    static SortedMap<String, Long> nextOnDerby(Connection derby) throws SQLException {
        SortedMap<String, Long> next = new TreeMap<>();
        for (String name : names(derby, ON_DERBY)) {
            try (var peek = derby.prepareStatement(
                    "VALUES SYSCS_UTIL.SYSCS_PEEK_AT_SEQUENCE(CAST(? AS VARCHAR(128)), CAST(? AS VARCHAR(128)))")) {
                peek.setString(1, derby.getSchema());
                peek.setString(2, name);
                try (var value = peek.executeQuery()) {
                    value.next();
                    next.put(name.toLowerCase(Locale.ROOT), value.getLong(1));
                }
            }
        }
        return next;
    }

    /** What each gives next. */
    public static SortedMap<String, Long> nextOnPostgresql(Connection postgresql) throws SQLException {
        SortedMap<String, Long> next = new TreeMap<>();
        for (String name : names(postgresql, ON_POSTGRESQL)) {
            try (var statement = postgresql.createStatement();
                    var state = statement.executeQuery(
                            "SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM "
                                    + StoredTable.quoted(name))) {
                state.next();
                next.put(name.toLowerCase(Locale.ROOT), state.getLong(1));
            }
        }
        return next;
    }

    /** Goes on where the source stood. */
    public static void set(Connection postgresql, Map<String, Long> next) throws SQLException {
        for (String name : names(postgresql, ON_POSTGRESQL)) {
            Long value = next.get(name.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw new CommandFailed("The source has no sequence " + name);
            }
            try (var set = postgresql.prepareStatement("SELECT setval(CAST(? AS regclass), ?, false)")) {
                set.setString(1, StoredTable.quoted(name));
                set.setLong(2, value);
                set.execute();
            }
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
