package fr.maillon.journey.interrupted;

import java.util.ArrayList;
import java.util.List;

/** What holds in every database, whoever did what: nothing twice, and nothing given up. */
final class WholeDatabase {

    private static final String SAME_REQUEST = """
            SELECT title FROM quote_requests WHERE title LIKE 'Demande n° %' GROUP BY title HAVING COUNT(*) > 1
            """;
    /** Reminders repeat themselves, and a milestone is not named in its mails. */
    private static final String SAME_MAIL = """
            SELECT event || ' ' || address || ' to ' || recipient FROM outbox_messages
            WHERE event NOT LIKE '%Reminded%' AND event NOT LIKE 'Milestone%'
            GROUP BY event, address, recipient, subject, first_line, rest HAVING COUNT(*) > 1
            """;

    private static final String NOT_ONE_PROCESS = """
            SELECT q.reference FROM quote_requests q WHERE q.status <> 'DRAFT' AND 1 <>
                (SELECT COUNT(*) FROM ACT_HI_PROCINST p
                 WHERE p.BUSINESS_KEY_ = q.reference AND p.PROC_DEF_KEY_ = 'QuoteRequestProcess')
            """;
    private static final String TWO_DELIVERIES = """
            SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = 'LotDeliveryProcess'
            GROUP BY BUSINESS_KEY_ HAVING COUNT(*) > 1
            """;
    private static final String GIVEN_UP = "SELECT ID_ FROM ACT_RU_JOB WHERE RETRIES_ = 0";

    private WholeDatabase() {}

    static List<String> problems(StoppedDatabase database) {
        List<String> problems = new ArrayList<>();
        database.texts(SAME_REQUEST).forEach(title -> problems.add("request twice: " + title));
        database.texts(SAME_MAIL).forEach(mail -> problems.add("mail twice: " + mail));
        database.texts(NOT_ONE_PROCESS).forEach(reference -> problems.add("not one process: " + reference));
        database.texts(TWO_DELIVERIES).forEach(lot -> problems.add("delivery twice: " + lot));
        database.texts(GIVEN_UP).forEach(job -> problems.add("job given up: " + job));
        return problems;
    }
}
