package fr.maillon.journey.interrupted;

/**
 * What an accomplished step leaves in the database, once: rows that are not there before it, and that nothing later takes
 * away.
 *
 * @param what in words
 * @param rows how many rows there are afterwards
 * @param sql counts them
 */
record Trace(String what, int rows, String sql, Object... arguments) {

    Trace {
        if (rows < 1) {
            throw new IllegalArgumentException("nothing leaves no trace: " + what);
        }
    }

    static Trace journal(String kind, String subject) {
        return new Trace(
                "journal " + kind,
                1,
                "SELECT COUNT(*) FROM journal_entries WHERE kind = ? AND (lot_id = ? OR (lot_id IS NULL AND request_id = ?))",
                kind,
                subject,
                subject);
    }

    /** Mails about a subject, found by the address to which their button leads. */
    static Trace mails(int count, String event, String subject) {
        return new Trace(
                "mails " + event,
                count,
                "SELECT COUNT(*) FROM outbox_messages WHERE event = ? AND address LIKE ?",
                event,
                "%=" + subject);
    }

    /** Mails to those invited for a lot, which lead to their invitations. */
    static Trace mailsToInvited(int count, String event, String lot) {
        return new Trace("mails " + event, count, """
                SELECT COUNT(*) FROM outbox_messages m JOIN invitations i ON m.address LIKE '%=' || i.id
                WHERE m.event = ? AND i.lot_id = ?
                """, event, lot);
    }

    /** A step of a process was left, as decided; subject is a request or a lot. */
    static Trace left(String element, String subject) {
        return new Trace("process past " + element, 1, """
                SELECT COUNT(*) FROM ACT_HI_ACTINST a
                JOIN ACT_HI_PROCINST p ON p.ID_ = a.PROC_INST_ID_
                WHERE a.ACT_ID_ = ? AND p.BUSINESS_KEY_ IN (?, (SELECT reference FROM quote_requests WHERE id = ?))
                AND a.END_TIME_ IS NOT NULL
                """, element, subject, subject);
    }

    static Trace process(String key, String subject) {
        return new Trace("process " + key, 1, """
                SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = ?
                AND BUSINESS_KEY_ IN (?, (SELECT reference FROM quote_requests WHERE id = ?))
                """, key, subject, subject);
    }

    static Trace rows(int count, String table, String column, String value) {
        return new Trace(table, count, "SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?", value);
    }
}
