package fr.maillon.lots;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.CancelRequest;
import fr.maillon.intake.service.RefuseBrief;
import fr.maillon.lots.domain.InMemoryLotRepository;
import fr.maillon.lots.service.LotDecisions;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.lots.service.LotsFollowTheirRequest;
import fr.maillon.lots.service.LotsProgress;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.lots.service.SplitService;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import java.util.List;
import java.util.stream.IntStream;

/** Lots on top of a whole intake in memory: what intake tells is heard here as it is in the application. */
public final class LotsWorld {

    public final IntakeWorld intake = new IntakeWorld();
    public final InMemoryLotRepository lots = new InMemoryLotRepository();
    public final LotsProgress progress = new LotsProgress(lots, intake.progress, intake.events, intake.clock);
    public final LotsFollowTheirRequest listener = new LotsFollowTheirRequest(lots, intake.progress);
    public final SplitService splits = new SplitService(
            lots, intake.progress, new ThreeTrades(), intake.directory, intake.signedIn, intake.events);
    public final LotDecisions decisions =
            new LotDecisions(lots, progress, intake.progress, intake.signedIn, intake.events, intake.clock);

    /** Accepted, with a budget of 8,000 euros; the coordinator is signed in. */
    public RequestId aRequestToSplit() {
        var id = intake.anAcceptedRequest();
        listener.qualified(new RequestQualified(id, QualificationOutcome.ACCEPTED, ""));
        return id;
    }

    /** The client is signed in and reads the brief with so many lots. */
    public RequestId anOfferedSplit(int howMany) {
        var id = aRequestToSplit();
        splits.offer(split(id, 0, drafts(howMany)));
        intake.signedIn.become(intake.client);
        return id;
    }

    /** Providers are sought for so many lots; the coordinator is signed in. */
    public RequestId anApprovedSplit(int howMany) {
        var id = anOfferedSplit(howMany);
        intake.intake.approveBrief(new ApproveBrief(id, 1));
        listener.approved(new BriefApproved(id, 1));
        intake.signedIn.become(intake.coordinator);
        return id;
    }

    public void refuse(RequestId id, int version, String reason) {
        intake.signedIn.become(intake.client);
        intake.intake.refuseBrief(new RefuseBrief(id, version, reason));
        listener.refused(new BriefRefused(id, version, reason));
        intake.signedIn.become(intake.coordinator);
    }

    public void cancel(RequestId id) {
        intake.signedIn.become(intake.client);
        intake.intake.cancel(new CancelRequest(id, "Plus de budget."));
        listener.cancelled(new RequestCancelled(id, "Plus de budget."));
    }

    public static SplitRequest split(RequestId id, int savings, List<LotDraft> drafts) {
        return new SplitRequest(id, "Une boutique pour la conserverie.", null, drafts, List.of(), savings);
    }

    public static List<LotDraft> drafts(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> draft("Lot numéro " + i, Money.euros(1000)))
                .toList();
    }

    public static LotDraft draft(String title, Money budget) {
        return new LotDraft(
                LotId.next(),
                title,
                new TradeCode("web-development"),
                "Ce qu’il faut faire.",
                budget,
                5,
                14,
                LotFixtures.CHECKED);
    }

    public LotId lotOf(RequestId request, int position) {
        return lots.lotsOf(request).get(position - 1).id();
    }

    public LotStatus statusOf(LotId lot) {
        return lots.require(lot).status();
    }

    public RequestStatus statusOf(RequestId request) {
        return intake.statusOf(request);
    }

    /** Web development, photography and hosting. */
    private static final class ThreeTrades implements CatalogueApi {

        private final List<TradeSummary> trades = List.of(
                new TradeSummary(
                        new TradeCode("web-development"), "Développement web", "Web development", "", "", 20, true),
                new TradeSummary(new TradeCode("photography"), "Photographie", "Photography", "", "", 100, true),
                new TradeSummary(new TradeCode("hosting"), "Hébergement", "Hosting", "", "", 0, true));

        @Override
        public List<TradeSummary> trades() {
            return trades;
        }

        @Override
        public TradeSummary trade(TradeCode code) {
            return trades.stream()
                    .filter(trade -> trade.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }
}
