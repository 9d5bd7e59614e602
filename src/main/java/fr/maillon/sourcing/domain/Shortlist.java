package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a coordinator decided about the candidates of a lot in one round: to invite some of them, or to give up. It keeps
 * the ranking exactly as it was shown, weights and points included, so that the choice can be explained later. Once
 * decided it never changes; another round has another shortlist.
 */
@Entity
@Table(name = "shortlists")
public class Shortlist {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "lot_id")
    private String lotId;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private ShortlistDecision decision;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ring_weight")
    private int ringWeight;

    @Column(name = "distance_weight")
    private int distanceWeight;

    @Column(name = "availability_weight")
    private int availabilityWeight;

    @Column(name = "newcomer_weight")
    private int newcomerWeight;

    @ElementCollection
    @CollectionTable(name = "shortlist_candidates", joinColumns = @JoinColumn(name = "shortlist_id"))
    @OrderColumn(name = "rank_position")
    private List<ShortlistEntry> candidates = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Shortlist() {}

    private Shortlist(
            LotId lot,
            int round,
            ShortlistDecision decision,
            String reason,
            Ranking ranking,
            Set<ProviderId> chosen,
            AccountId by,
            Instant at) {
        this.id = Ids.next();
        this.lotId = lot.value();
        this.round = round;
        this.decision = decision;
        this.reason = reason;
        this.decidedBy = by.value();
        this.decidedAt = at;
        this.ringWeight = ranking.weights().ring();
        this.distanceWeight = ranking.weights().distance();
        this.availabilityWeight = ranking.weights().availability();
        this.newcomerWeight = ranking.weights().newcomer();
        for (var candidate : ranking.candidates()) {
            candidates.add(new ShortlistEntry(candidate, chosen.contains(candidate.provider())));
        }
    }

    /**
     * The coordinator invites these of the ranked candidates.
     *
     * @throws Refused when nobody is chosen, more than the cap, or somebody who cannot be invited
     */
    public static Shortlist invite(
            LotId lot, int round, Ranking ranking, Set<ProviderId> chosen, int inviteAtMost, AccountId by, Instant at) {
        if (chosen.isEmpty()) {
            throw new Refused("confirmShortlist.nobodyChosen");
        }
        if (chosen.size() > inviteAtMost) {
            throw new Refused("confirmShortlist.tooMany", inviteAtMost, chosen.size());
        }
        if (chosen.stream().anyMatch(provider -> ranking.candidate(provider).isEmpty())) {
            throw new Refused("confirmShortlist.notACandidate");
        }
        return new Shortlist(lot, round, ShortlistDecision.INVITE, "", ranking, chosen, by, at);
    }

    /** The coordinator invites nobody and says why. */
    public static Shortlist giveUp(LotId lot, int round, Ranking ranking, String reason, AccountId by, Instant at) {
        return new Shortlist(lot, round, ShortlistDecision.GIVE_UP, reason.strip(), ranking, Set.of(), by, at);
    }

    /** Seed of the draws of this round; not told to anybody who is invited. */
    public Draw draw() {
        return new Draw(id);
    }

    public LotId lot() {
        return new LotId(lotId);
    }

    public int round() {
        return round;
    }

    public ShortlistDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public AccountId decidedBy() {
        return new AccountId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public RankingWeights weights() {
        return new RankingWeights(ringWeight, distanceWeight, availabilityWeight, newcomerWeight);
    }

    /** The candidates as they were ranked. */
    public List<ShortlistEntry> candidates() {
        return List.copyOf(candidates);
    }

    /** Those who are invited, in the order of the ranking. */
    public List<ShortlistEntry> chosen() {
        return candidates.stream().filter(ShortlistEntry::isChosen).toList();
    }

    /** Whether the decision was to invite exactly these. */
    public boolean invites(Set<ProviderId> providers) {
        return decision == ShortlistDecision.INVITE
                && providers.equals(Set.copyOf(
                        chosen().stream().map(ShortlistEntry::provider).toList()));
    }
}
