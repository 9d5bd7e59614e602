package fr.maillon.bidding.service;

import fr.maillon.bidding.BiddingFixtures;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.InMemoryBidRepository;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotSummary;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.SourcingFixtures;
import fr.maillon.sourcing.Surroundings.Territories;
import fr.maillon.sourcing.service.SourcingStage;

/** Bidding on real sourcing: a lot that receives bids, and two photographers invited for it. */
public final class BiddingStage {

    public final SourcingStage sourcing = new SourcingStage();
    public final BidRepository bids;
    public final ProviderSummary alice = sourcing.around.photographer("Alice", SourcingFixtures.GAILLAC);
    public final ProviderSummary bruno = sourcing.around.photographer("Bruno", Territories.ALBI);
    public final LotSummary lot = sourcing.invite(sourcing.around.lotToShortlist(), alice, bruno);
    public final BidService service;
    public final BidOpenings openings;
    public final BiddingQueries queries;

    public BiddingStage() {
        this(new InMemoryBidRepository());
    }

    public BiddingStage(BidRepository bids) {
        this.bids = bids;
        var rules = new BidRules(sourcing.around.directory, sourcing.around.law);
        service = new BidService(
                sourcing.user, sourcing.rounds, sourcing.around.lots, rules, bids, sourcing.events, sourcing.clock);
        openings = new BidOpenings(sourcing.rounds, sourcing.around.lots, bids, sourcing.events, sourcing.clock);
        queries = new BiddingQueries(
                sourcing.rounds, sourcing.around.lots, sourcing.around.directory, rules, bids, sourcing.clock);
    }

    public InvitationId invitation(ProviderSummary provider) {
        return sourcing.invitation(lot, provider);
    }

    public InvitationStatus invitationStatus(ProviderSummary provider) {
        return sourcing.rounds.invitation(invitation(provider)).status();
    }

    public Viewer viewer(ProviderSummary provider) {
        return sourcing.around.signedIn(provider);
    }

    public SavedDraft saveDraft(ProviderSummary provider, int edition, BidDraft draft) {
        sourcing.become(provider);
        return service.saveDraft(new SaveBidDraft(invitation(provider), edition, draft));
    }

    public SubmitBidResult submit(ProviderSummary provider, int edition, BidDraft draft) {
        sourcing.become(provider);
        return service.submit(new SubmitBid(invitation(provider), edition, draft));
    }

    /** A bid of one line, submitted from scratch. */
    public SubmitBidResult.Accepted submitted(ProviderSummary provider, String unitPrice) {
        var edition = bids.ofInvitation(invitation(provider))
                .map(bid -> bid.draftEdition())
                .orElse(0);
        return (SubmitBidResult.Accepted) submit(provider, edition, BiddingFixtures.aBidOf(unitPrice));
    }

    /** The deadline comes and the process opens the lot. */
    public boolean open() {
        sourcing.clock.moveTo(sourcing.around.lots.lot(lot.id()).biddingEndsAt());
        return openings.open(lot.id());
    }
}
