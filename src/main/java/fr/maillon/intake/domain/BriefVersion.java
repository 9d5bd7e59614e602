package fr.maillon.intake.domain;

import fr.maillon.intake.BriefDecision;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the brief. Its text is frozen from the moment it is offered; the client approves it or refuses it with
 * a reason, once, and a refused version is only ever followed by another.
 */
@Entity
@Table(name = "brief_versions")
public class BriefVersion {

    @Id
    @Column(name = "id")
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private QuoteRequest request;

    @Column(name = "version_number")
    private int number;

    @Column(name = "brief_text", updatable = false)
    private String text;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private BriefDecision decision;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected BriefVersion() {}

    BriefVersion(QuoteRequest request, int number, String text, Instant offeredAt) {
        this.id = Ids.next();
        this.request = request;
        this.number = number;
        this.text = text;
        this.offeredAt = offeredAt;
        this.decision = BriefDecision.WAITING;
        this.refusalReason = "";
    }

    void approve(Instant now) {
        decision = BriefDecision.APPROVED;
        decidedAt = now;
    }

    void refuse(String reason, Instant now) {
        decision = BriefDecision.REFUSED;
        refusalReason = reason;
        decidedAt = now;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public BriefDecision decision() {
        return decision;
    }

    /** Why the client refused this version, empty otherwise. */
    public String refusalReason() {
        return refusalReason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
