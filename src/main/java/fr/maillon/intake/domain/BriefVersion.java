package fr.maillon.intake.domain;

import fr.maillon.intake.BriefContent;
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
 * One version of the brief. Its content is frozen from the moment it is offered; the client approves it or refuses it with
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

    @Column(name = "content", updatable = false)
    private BriefContent content;

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

    BriefVersion(QuoteRequest request, int number, BriefContent content, Instant offeredAt) {
        this.id = Ids.next();
        this.request = request;
        this.number = number;
        this.content = content;
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

    public BriefContent content() {
        return content;
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
