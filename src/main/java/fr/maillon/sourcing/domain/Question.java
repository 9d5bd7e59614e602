package fr.maillon.sourcing.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.QuestionSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an invited provider wants to know about a lot. Only the asker and the coordinators see it until it is answered;
 * then question and answer are published to all invited, without the asker's name, and never change.
 */
@Entity
@Table(name = "questions")
public class Question {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "lot_id")
    private String lotId;

    @Column(name = "round")
    private int round;

    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "question_text")
    private String text;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_text")
    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Question() {}

    /** An invited provider asks. */
    public Question(Invitation invitation, String text, Instant askedAt) {
        this.id = Ids.next();
        this.lotId = invitation.lot().value();
        this.round = invitation.round();
        this.invitationId = invitation.id().value();
        this.text = text.strip();
        this.askedAt = askedAt;
    }

    /**
     * A coordinator answers, once and for all.
     *
     * @return whether that is news
     * @throws Refused when it was answered otherwise before
     */
    public boolean answer(String answerText, AccountId by, Instant now) {
        var given = answerText.strip();
        if (isAnswered()) {
            if (given.equals(answer)) {
                return false;
            }
            throw new Refused("answerQuestion.alreadyAnswered");
        }
        answer = given;
        answeredBy = by.value();
        answeredAt = now;
        return true;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public QuestionId id() {
        return new QuestionId(id);
    }

    public LotId lot() {
        return new LotId(lotId);
    }

    public int round() {
        return round;
    }

    public InvitationId invitation() {
        return new InvitationId(invitationId);
    }

    public String text() {
        return text;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** What others may know of it. */
    public QuestionSummary summary() {
        return new QuestionSummary(id(), lot(), text, answer);
    }
}
