package fr.maillon.casefile.domain;

import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request: never changed, never removed. Its words are in the bundles under {@code
 * journal.<kind>}; the entry keeps the values, so that everybody reads it in their own language.
 */
@Entity
@Table(name = "journal_entries")
public class JournalEntry {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "request_id")
    private String request;

    @Column(name = "lot_id")
    private @Nullable String lot;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "kind")
    private String kind;

    @Column(name = "arguments")
    private String arguments;

    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Audience audience;

    protected JournalEntry() {}

    /**
     * @param actor name of the person, empty when it happened by itself
     */
    public JournalEntry(
            String request,
            @Nullable String lot,
            Instant happenedAt,
            String actor,
            String kind,
            List<Object> arguments,
            Audience audience) {
        this.id = Ids.next();
        this.request = request;
        this.lot = lot;
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.kind = kind;
        this.arguments = JournalArguments.write(arguments);
        this.audience = audience;
    }

    public @Nullable String lot() {
        return lot;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String kind() {
        return kind;
    }

    public List<Object> arguments() {
        return JournalArguments.read(arguments);
    }
}
