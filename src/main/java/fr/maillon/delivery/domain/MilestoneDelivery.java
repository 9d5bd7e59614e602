package fr.maillon.delivery.domain;

import fr.maillon.delivery.MilestoneId;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One delivery of a milestone and what was made of it; a milestone sent back is delivered again, and both are kept. */
@Entity
@Table(name = "milestone_deliveries")
public class MilestoneDelivery {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @Column(name = "milestone_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String milestoneId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "note", length = 4000, nullable = false, updatable = false)
    private String note;

    @Column(name = "link", length = 500, nullable = false, updatable = false)
    private String link;

    @Column(name = "delivered_at", nullable = false, updatable = false)
    private Instant deliveredAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by", length = Ids.LENGTH)
    private @Nullable String decidedBy;

    @Column(name = "accepted")
    private @Nullable Boolean accepted;

    @Column(name = "by_silence", nullable = false)
    private boolean bySilence;

    @Column(name = "remark", length = 4000, nullable = false)
    private String remark;

    protected MilestoneDelivery() {}

    MilestoneDelivery(Project project, Milestone milestone, String note, String link, Instant now) {
        this.id = Ids.next();
        this.project = project;
        this.milestoneId = milestone.id().value();
        this.number = milestone.deliveries();
        this.note = note.strip();
        this.link = link.strip();
        this.deliveredAt = now;
        this.remark = "";
    }

    void decide(Decision decision, AccountId by, Instant now) {
        accepted = decision.accepted();
        remark = decision.remark();
        bySilence = decision.bySilence();
        decidedBy = by.value();
        decidedAt = now;
    }

    boolean isOf(MilestoneId milestone) {
        return milestoneId.equals(milestone.value());
    }

    /** Whether this is what was delivered, word for word. */
    public boolean says(String otherNote, String otherLink) {
        return note.equals(otherNote.strip()) && link.equals(otherLink.strip());
    }

    /** Whether this was decided in exactly this way. */
    public boolean wasDecidedAs(Decision decision) {
        return Boolean.valueOf(decision.accepted()).equals(accepted) && remark.equals(decision.remark());
    }

    /** The first, the second, ... delivery of its milestone. */
    public int number() {
        return number;
    }

    public String note() {
        return note;
    }

    public String link() {
        return link;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Whether it was accepted; null while nobody decided. */
    public @Nullable Boolean accepted() {
        return accepted;
    }

    public boolean isBySilence() {
        return bySilence;
    }

    public String remark() {
        return remark;
    }
}
