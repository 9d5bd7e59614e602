package fr.maillon.maintenance.backup;

import fr.maillon.notification.WaitingMails;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What becomes of the mails that had not been sent when a backup was made. The server went on after that and most likely sent
 * them; whether it did, the backup cannot tell.
 */
enum MailsThatWaited {
    /** Nobody gets a mail twice without anybody knowing: an administrator decides. */
    HELD,
    /** Whoever restores says that they were never sent. */
    SENT;

    /** Returns how many are held. */
    int treat(Connection restored) throws SQLException {
        return this == HELD ? WaitingMails.hold(restored) : 0;
    }
}
