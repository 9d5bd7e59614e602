package fr.maillon.delivery.domain;

import fr.maillon.delivery.MilestoneId;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A step of a project with its share of the price. */
@Entity
@Table(name = "milestones")
public class Milestone {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "title", length = 200, nullable = false, updatable = false)
    private String title;

    @Column(name = "percentage", nullable = false, updatable = false)
    private BigDecimal percent;

    @Column(name = "amount", nullable = false, updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private MilestoneStatus status;

    @Column(name = "deliveries", nullable = false)
    private int deliveries;

    protected Milestone() {}

    Milestone(Project project, int position, PlannedMilestone planned) {
        this.id = MilestoneId.next().value();
        this.project = project;
        this.position = position;
        this.title = planned.title();
        this.percent = planned.percent();
        this.amount = planned.amount();
        this.status = MilestoneStatus.PLANNED;
    }

    void deliver() {
        if (!status.canBecome(MilestoneStatus.DELIVERED)) {
            throw new Refused("deliverMilestone.alreadyDelivered");
        }
        status = MilestoneStatus.DELIVERED;
        deliveries++;
    }

    void decide(boolean accepted) {
        var next = accepted ? MilestoneStatus.ACCEPTED : MilestoneStatus.REWORK;
        if (!status.canBecome(next)) {
            throw new Refused("reviewMilestone.notDelivered");
        }
        status = next;
    }

    public MilestoneId id() {
        return new MilestoneId(id);
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public BigDecimal percent() {
        return percent;
    }

    public Money amount() {
        return amount;
    }

    public MilestoneStatus status() {
        return status;
    }

    /** How often it was delivered. */
    public int deliveries() {
        return deliveries;
    }
}
