package fr.maillon.journey.interrupted;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came out at the mail server, by the ids of the mails. */
public final class MailReceived {

    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<String> subjects = new HashSet<>();

    private MailReceived() {}

    public static MailReceived by(GreenMail server) {
        MailReceived received = new MailReceived();
        try {
            for (MimeMessage message : server.getReceivedMessages()) {
                String id = message.getMessageID().replaceAll("^<|@maillon>$", "");
                received.counts.merge(id, 1, Integer::sum);
                received.subjects.add(String.valueOf(message.getSubject()));
            }
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return received;
    }

    public int count() {
        return counts.size();
    }

    public Set<String> ids() {
        return counts.keySet();
    }

    public boolean hasSubject(String words) {
        return subjects.stream().anyMatch(subject -> subject.startsWith(words));
    }

    public List<String> twice() {
        return counts.keySet().stream().filter(id -> counts.get(id) > 1).toList();
    }

    /** Marked as sent by the mail server, which never saw them; those of the past that a demonstration makes up aside. */
    public List<String> lost(StoppedDatabase database) {
        return database.texts("SELECT id FROM outbox_messages WHERE status = 'SENT' AND attempts > 0").stream()
                .filter(id -> !counts.containsKey(id))
                .toList();
    }

    /** Given up, or written before the last start of the server and still not sent. */
    public List<String> forgotten(StoppedDatabase database, Instant lastStart) {
        long ahead = database.number("SELECT ahead_millis FROM demo_clocks");
        return database.texts(
                "SELECT id FROM outbox_messages WHERE status = 'FAILED' OR (status = 'QUEUED' AND written_at < ?)",
                Timestamp.from(lastStart.plusMillis(ahead)));
    }

    public List<String> unknown(StoppedDatabase database) {
        Set<String> written = new HashSet<>(database.texts("SELECT id FROM outbox_messages"));
        return counts.keySet().stream().filter(id -> !written.contains(id)).toList();
    }
}
