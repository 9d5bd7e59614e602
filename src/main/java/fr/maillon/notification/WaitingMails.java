package fr.maillon.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The mails that wait in a database that no server has yet. */
public final class WaitingMails {

    private static final String HOLD =
            "UPDATE outbox_messages SET status = 'HELD', version = version + 1 WHERE status = 'QUEUED'";

    private WaitingMails() {}

    /** Has them wait for the decision of an administrator; returns how many there are. */
    public static int hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(HOLD);
        }
    }
}
