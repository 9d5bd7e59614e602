package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.BidsAreReceived;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.SourcingApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a provider sees of its own bids. Nobody else sees anything here, before the opening or after. */
@ApplicationScoped
public class BiddingQueries {

    private SourcingApi sourcing;
    private LotsApi lots;
    private DirectoryApi directory;
    private BidRules rules;
    private BidRepository bids;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BiddingQueries() {}

    @Inject
    BiddingQueries(
            SourcingApi sourcing,
            LotsApi lots,
            DirectoryApi directory,
            BidRules rules,
            BidRepository bids,
            Clock clock) {
        this.sourcing = sourcing;
        this.lots = lots;
        this.directory = directory;
        this.rules = rules;
        this.bids = bids;
        this.clock = clock;
    }

    /**
     * The viewer's own bids, the latest first.
     *
     * @throws NotFound when the viewer is no provider
     */
    public List<BidRow> bids(Viewer viewer) {
        viewer.mustBe(Role.PROVIDER);
        var provider = directory.providerOf(viewer.account()).orElseThrow(NotFound::new);
        return new ArrayList<>(bids.ofProvider(provider.id()).stream()
                .map(bid -> new BidRow(
                        bid.id(),
                        bid.invitation(),
                        bid.reference(),
                        bid.title(),
                        bid.status(),
                        bid.revision(),
                        bid.draft() != null,
                        bid.submittedAt()))
                .toList());
    }

    /**
     * What the viewer has written, or begins to write, upon an invitation.
     *
     * @throws NotFound when the invitation is somebody else's
     */
    public BidEditor editor(Viewer viewer, InvitationId id) {
        var invitation = sourcing.invitationFor(viewer, id);
        var lot = lots.lot(invitation.lotId());
        var now = clock.instant();
        var deadline = lot.biddingEndsAt();
        var today = rules.of(invitation.providerId(), now, Objects.requireNonNullElse(deadline, now));
        var bid = bids.ofInvitation(id);
        return new BidEditor(
                id,
                lot.title(),
                lot.reference(),
                lot.brief(),
                deadline,
                BidsAreReceived.test(lot, invitation, now),
                today.regime(),
                new ArrayList<>(today.vatRates()),
                today.vatMention(),
                bid.map(Bid::id).orElse(null),
                bid.map(Bid::status).orElse(null),
                bid.map(Bid::revision).orElse(0),
                bid.map(Bid::draftEdition).orElse(0),
                bid.map(Bid::draftSavedAt).orElse(null),
                bid.map(this::written).orElse(null),
                bid.map(Bid::draft).isPresent());
    }

    /**
     * What the viewer has written, as it would be submitted now.
     *
     * @throws NotFound when the invitation is somebody else's, or nothing was written
     */
    public BidPreview preview(Viewer viewer, InvitationId id) {
        var editor = editor(viewer, id);
        var draft = editor.draft();
        if (draft == null) {
            throw new NotFound();
        }
        var now = clock.instant();
        var provider = sourcing.invitationFor(viewer, id).providerId();
        var reading = rules.of(provider, now, Objects.requireNonNullElse(editor.deadline(), now))
                .reading()
                .read(draft);
        var content = reading.content();
        return new BidPreview(editor, content, content == null ? null : content.totals(), reading.problems());
    }

    /**
     * One of the viewer's own bids, with its receipts and what was submitted last.
     *
     * @throws NotFound when it is somebody else's
     */
    public BidView bid(Viewer viewer, BidId id) {
        viewer.mustBe(Role.PROVIDER);
        var bid = bids.require(id);
        var invitation = sourcing.invitationFor(viewer, bid.invitation());
        var lot = lots.lot(bid.lot());
        var now = clock.instant();
        var receiving = BidsAreReceived.test(lot, invitation, now);
        var revisions = bids.revisions(id);
        var content =
                revisions.isEmpty() ? null : WrittenBid.content(revisions.get(0).content());
        return new BidView(
                id,
                bid.invitation(),
                bid.reference(),
                bid.title(),
                lot.reference(),
                bid.status(),
                lot.round() == bid.round() ? lot.biddingEndsAt() : null,
                receiving,
                receiving && bid.status() == BidStatus.SUBMITTED,
                bid.draft() != null,
                content,
                content == null ? null : content.totals(),
                new ArrayList<>(revisions.stream()
                        .map(revision -> new RevisionRow(
                                revision.number(),
                                revision.submittedAt(),
                                revision.content().sha256()))
                        .toList()),
                bid.settledAt(),
                bid.reason(),
                bid.band());
    }

    /**
     * What a draft comes to so far, by the rules for the viewer; nothing is kept.
     *
     * @throws NotFound when the invitation is somebody else's
     */
    public DraftTotals totals(Viewer viewer, InvitationId id, BidDraft draft) {
        var invitation = sourcing.invitationFor(viewer, id);
        var now = clock.instant();
        var reading = rules.of(invitation.providerId(), now, now).reading();
        var nets = new ArrayList<@Nullable Money>();
        for (var line : draft.lines()) {
            nets.add(reading.netSoFar(line).orElse(null));
        }
        return new DraftTotals(nets, reading.totalsSoFar(draft), reading.milestonesSoFar(draft));
    }

    private @Nullable BidDraft written(Bid bid) {
        var draft = bid.draft();
        if (draft != null) {
            return WrittenBid.draft(draft);
        }
        return bids.newestRevision(bid.id())
                .map(revision -> BidDraft.of(WrittenBid.content(revision.content())))
                .orElse(null);
    }
}
