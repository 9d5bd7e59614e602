package fr.maillon.intake.domain;

import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question of the coordinator to the client while a request is qualified, and what the client answered. */
@Entity
@Table(name = "request_clarifications")
public class Clarification {

    @Id
    @Column(name = "id")
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private QuoteRequest request;

    @Column(name = "position")
    private int position;

    @Column(name = "question")
    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Clarification() {}

    Clarification(QuoteRequest request, int position, String question, Instant askedAt) {
        this.id = Ids.next();
        this.request = request;
        this.position = position;
        this.question = question;
        this.askedAt = askedAt;
    }

    void answer(String text, Instant now) {
        answer = text;
        answeredAt = now;
    }

    public int position() {
        return position;
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
