package fr.maillon.workflow.persistence;

import fr.maillon.workflow.agreement.LiveState;
import fr.maillon.workflow.agreement.Position;
import fr.maillon.workflow.agreement.WaitingRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads both sides of the comparison: plain SQL, portable to both databases, over a connection of the caller. */
public final class StoredStates {

    private static final String REQUESTS = "SELECT reference, id, status FROM quote_requests WHERE status NOT IN"
            + " ('DRAFT', 'CLOSED', 'REJECTED', 'CANCELLED', 'UNSUCCESSFUL')";
    private static final String LOTS = "SELECT id, id, status FROM lots WHERE status NOT IN"
            + " ('DRAFT', 'DELIVERED', 'UNSUCCESSFUL', 'CANCELLED', 'HANDED_OVER')";
    private static final String POSITIONS = """
            SELECT i.ID_, d.KEY_, i.BUSINESS_KEY_, e.ACT_ID_
            FROM ACT_RU_EXECUTION e
            JOIN ACT_RU_EXECUTION i ON i.ID_ = e.PROC_INST_ID_
            JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_
            """;
    private static final String TASKS = "SELECT ID_, TASK_DEF_KEY_ FROM ACT_RU_TASK";
    private static final String ITEMS = "SELECT task_id, element FROM open_steps";

    private final Connection connection;

    public StoredStates(Connection connection) {
        this.connection = connection;
    }

    /** Every request and every lot that has a process to have: neither draft nor ended. */
    public List<LiveState> states() throws SQLException {
        List<LiveState> states =
                new ArrayList<>(read(REQUESTS, row -> new LiveState(text(row, 1), text(row, 2), text(row, 3), false)));
        states.addAll(read(LOTS, row -> new LiveState(text(row, 1), text(row, 2), text(row, 3), true)));
        return states;
    }

    /** Every step on which a process instance stands, and every instance as a whole. */
    public List<Position> positions() throws SQLException {
        return read(POSITIONS, row -> new Position(text(row, 1), text(row, 2), text(row, 3), text(row, 4)));
    }

    public List<WaitingRow> engineTasks() throws SQLException {
        return read(TASKS, row -> new WaitingRow(text(row, 1), text(row, 2)));
    }

    public List<WaitingRow> workItems() throws SQLException {
        return read(ITEMS, row -> new WaitingRow(text(row, 1), text(row, 2)));
    }

    private <T> List<T> read(String sql, RowReader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
