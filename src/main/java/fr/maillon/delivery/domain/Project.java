package fr.maillon.delivery.domain;

import fr.maillon.delivery.MilestoneId;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.ProjectSummary;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work on one awarded lot. It starts with the bon pour accord, which says its milestones. The provider delivers them
 * one after the other; the client accepts each or sends it back with a remark, and then it is delivered again. When the
 * client stays silent a coordinator decides. The last accepted milestone ends the project.
 */
@Entity
@Table(name = "projects")
public class Project {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "lot_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String lotId;

    @Column(name = "request_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String requestId;

    @Column(name = "lot_reference", length = 40, nullable = false, updatable = false)
    private String lotReference;

    @Column(name = "lot_title", length = 200, nullable = false, updatable = false)
    private String lotTitle;

    @Column(name = "client_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String clientId;

    @Column(name = "client_name", length = 200, nullable = false, updatable = false)
    private String clientName;

    @Column(name = "provider_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String providerId;

    @Column(name = "provider_name", length = 200, nullable = false, updatable = false)
    private String providerName;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Milestone> milestones = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("deliveredAt")
    private List<MilestoneDelivery> deliveries = new ArrayList<>();

    protected Project() {}

    /** Starts the work on a lot, its milestones in order. */
    public Project(LotSummary lot, ProjectParties parties, List<PlannedMilestone> planned, Instant now) {
        if (planned.isEmpty()) {
            throw new IllegalArgumentException("a project has at least one milestone");
        }
        this.id = Ids.next();
        this.lotId = lot.id().value();
        this.requestId = lot.requestId().value();
        this.lotReference = lot.reference();
        this.lotTitle = lot.title();
        this.clientId = parties.client().value();
        this.clientName = parties.clientName();
        this.providerId = parties.provider().value();
        this.providerName = parties.providerName();
        this.startedAt = now;
        for (var milestone : planned) {
            milestones.add(new Milestone(this, milestones.size() + 1, milestone));
        }
    }

    /** The milestone everybody waits for: the first that is not accepted; none when all are. */
    public Optional<Milestone> current() {
        return milestones.stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.ACCEPTED)
                .findFirst();
    }

    /**
     * The provider delivers the current milestone.
     *
     * @throws Refused when it is another one's turn, or it is delivered and waits for the client
     */
    public void deliver(MilestoneId id, String note, String link, Instant now) {
        var milestone = mustBeCurrent(id);
        milestone.deliver();
        deliveries.add(new MilestoneDelivery(this, milestone, note, link, now));
    }

    /**
     * A delivered milestone is accepted or sent back; the last accepted one ends the project.
     *
     * @throws Refused when it is not delivered, or was decided already
     */
    public void decide(MilestoneId id, Decision decision, AccountId by, Instant now) {
        var milestone = mustBeCurrent(id);
        milestone.decide(decision.accepted());
        lastDeliveryOf(id).orElseThrow().decide(decision, by, now);
        if (current().isEmpty()) {
            deliveredAt = now;
        }
    }

    private Milestone mustBeCurrent(MilestoneId id) {
        return current()
                .filter(milestone -> milestone.id().equals(id))
                .orElseThrow(() -> new Refused("milestone.notCurrent"));
    }

    public Optional<Milestone> milestone(MilestoneId wanted) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(wanted))
                .findFirst();
    }

    /** What was delivered for a milestone, oldest first. */
    public List<MilestoneDelivery> deliveriesOf(MilestoneId milestone) {
        return deliveries.stream().filter(delivery -> delivery.isOf(milestone)).toList();
    }

    public Optional<MilestoneDelivery> lastDeliveryOf(MilestoneId milestone) {
        var all = deliveriesOf(milestone);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    public boolean isOf(ClientId client) {
        return clientId.equals(client.value());
    }

    public boolean isOf(ProviderId provider) {
        return providerId.equals(provider.value());
    }

    public String id() {
        return id;
    }

    public LotId lotId() {
        return new LotId(lotId);
    }

    public RequestId requestId() {
        return new RequestId(requestId);
    }

    public String lotReference() {
        return lotReference;
    }

    public String lotTitle() {
        return lotTitle;
    }

    public ClientId clientId() {
        return new ClientId(clientId);
    }

    public String clientName() {
        return clientName;
    }

    public ProviderId providerId() {
        return new ProviderId(providerId);
    }

    public String providerName() {
        return providerName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    /** What others may know of it. */
    public ProjectSummary summary() {
        return new ProjectSummary(lotId(), clientId(), providerId(), deliveredAt);
    }
}
