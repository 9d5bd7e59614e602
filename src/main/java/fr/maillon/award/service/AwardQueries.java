package fr.maillon.award.service;

import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptanceRepository;
import fr.maillon.award.domain.Award;
import fr.maillon.award.domain.AwardRepository;
import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotId;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people see of the comparison, the choice and the acceptance. */
@ApplicationService
public class AwardQueries {

    private AwardRepository awards;
    private AcceptanceRepository acceptances;
    private ClientsLots clientsLots;
    private BidsSideBySide sideBySide;
    private BiddingApi bidding;
    private DirectoryApi directory;

    @SuppressWarnings("NullAway.Init")
    protected AwardQueries() {}

    @Inject
    public AwardQueries(
            AwardRepository awards,
            AcceptanceRepository acceptances,
            ClientsLots clientsLots,
            BidsSideBySide sideBySide,
            BiddingApi bidding,
            DirectoryApi directory) {
        this.awards = awards;
        this.acceptances = acceptances;
        this.clientsLots = clientsLots;
        this.sideBySide = sideBySide;
        this.bidding = bidding;
        this.directory = directory;
    }

    /**
     * The client's own comparison; without bids before the opening.
     *
     * @param order as the client asked, null for the standard one
     */
    public Comparison comparison(Viewer viewer, LotId lot, @Nullable ComparisonOrder order) {
        return compare(clientsLots.own(viewer, lot), order);
    }

    /** The same for the coordinator, to read. */
    public Comparison comparisonForCoordinator(Viewer viewer, LotId lot, @Nullable ComparisonOrder order) {
        return compare(clientsLots.coordinated(viewer, lot), order);
    }

    /**
     * A bid of the client's lot that is about to be chosen.
     *
     * @throws NotFound when it is none of the lot's opened bids
     */
    public ChosenBid bidToChoose(Viewer viewer, LotId lot, BidId bid) {
        return chosen(clientsLots.own(viewer, lot), bid);
    }

    /** The bid that the client chose for a lot; empty when there is no choice that counts. */
    public Optional<ChosenBid> chosenBid(Viewer viewer, LotId lot) {
        var own = clientsLots.own(viewer, lot);
        return awards.currentOf(lot).map(Award::bidId).map(bid -> chosen(own, bid));
    }

    /**
     * The accepted document, for its client, its provider and its coordinators.
     *
     * @throws NotFound when there is none, or the viewer is none of them
     */
    public AcceptanceFile document(Viewer viewer, LotId lot) {
        var acceptance = acceptances.ofLot(lot).orElseThrow(NotFound::new);
        if (!isItsProvider(viewer, acceptance)) {
            mustBeClientOrCoordinator(viewer, lot);
        }
        var document = acceptances.documentOf(acceptance.id()).orElseThrow(NotFound::new);
        var name = "bon-pour-accord-" + acceptance.bidReference().replaceAll("[^A-Za-z0-9-]+", "-") + ".pdf";
        return new AcceptanceFile(name, document.content(), acceptance.documentSha256());
    }

    private boolean isItsProvider(Viewer viewer, Acceptance acceptance) {
        return viewer.is(Role.PROVIDER)
                && directory
                        .providerOf(viewer.account())
                        .filter(provider -> provider.id().equals(acceptance.providerId()))
                        .isPresent();
    }

    private void mustBeClientOrCoordinator(Viewer viewer, LotId lot) {
        if (viewer.is(Role.COORDINATOR)) {
            clientsLots.coordinated(viewer, lot);
        } else {
            clientsLots.own(viewer, lot);
        }
    }

    private Comparison compare(ClientsLot of, @Nullable ComparisonOrder order) {
        var client = of.client();
        var wanted = order == null || (client.publicBody() && order == ComparisonOrder.DISTANCE)
                ? ComparisonOrder.standard(client.publicBody())
                : order;
        var bids = new ArrayList<>(
                sideBySide.columns(of, bidding.openedBids(of.lot().id())));
        bids.sort(wanted.comparator());
        return new Comparison(
                of.lot(),
                of.request().reference(),
                of.request().title(),
                client.recoversVat(),
                !client.publicBody(),
                wanted,
                bids,
                awards.currentOf(of.lot().id()).map(Award::bidId).orElse(null));
    }

    private ChosenBid chosen(ClientsLot of, BidId bid) {
        var columns = sideBySide.columns(of, bidding.openedBids(of.lot().id()));
        var column = columns.stream()
                .filter(compared -> compared.bid().id().equals(bid))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ChosenBid(
                of.lot(),
                of.request().reference(),
                of.request().title(),
                of.client().name(),
                of.client().recoversVat(),
                column,
                acceptances.ofLot(of.lot().id()).map(Acceptance::summary).orElse(null));
    }
}
