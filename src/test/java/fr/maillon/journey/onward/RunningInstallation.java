package fr.maillon.journey.onward;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in the PostgreSQL database of a running server, read beside it. */
public final class RunningInstallation {

    private static final String STEPS = """
            SELECT s.task_id, s.element, s.subject_id, ca.email, COALESCE(pa.email, '')
            FROM open_steps s
            JOIN quote_requests q ON q.id = s.request_id
            JOIN clients c ON c.id = q.client_id
            JOIN user_accounts ca ON ca.id = c.account_id
            LEFT JOIN projects j ON j.lot_id = s.lot_id
            LEFT JOIN providers p ON p.id = j.provider_id
            LEFT JOIN user_accounts pa ON pa.id = p.account_id
            ORDER BY s.since, s.task_id
            """;
    private static final String INVITED = """
            SELECT i.id FROM invitations i JOIN providers p ON p.id = i.provider_id
            WHERE i.lot_id = ? AND p.name = ? ORDER BY i.round DESC
            """;

    private final DataSource dataSource;

    public RunningInstallation(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<WaitingStep> steps() {
        return read(
                STEPS,
                row -> new WaitingStep(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    String invitation(String lot, String provider) {
        return texts(INVITED, lot, provider).get(0);
    }

    long processes() {
        return number("SELECT COUNT(*) FROM ACT_RU_EXECUTION");
    }

    /** What time does, and has not yet done although it is due. */
    long due() {
        Instant now = Instant.now().plusMillis(number("SELECT ahead_millis FROM demo_clocks"));
        return number(
                "SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ > 0 AND (DUEDATE_ IS NULL OR DUEDATE_ <= ?)",
                Timestamp.from(now));
    }

    public long number(String sql, Object... arguments) {
        return read(sql, row -> row.getLong(1), arguments).get(0);
    }

    /** The first columns of all rows, as text. */
    public List<String> texts(String sql, Object... arguments) {
        return read(sql, row -> row.getString(1), arguments);
    }

    private <T> List<T> read(String sql, Reading<T> reading, Object... arguments) {
        List<T> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
