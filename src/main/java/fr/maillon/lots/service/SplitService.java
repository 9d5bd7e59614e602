package fr.maillon.lots.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotId;
import fr.maillon.lots.RequestSplit;
import fr.maillon.lots.SplitStatus;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.lots.domain.LotWording;
import fr.maillon.lots.domain.SharesFitTheBudget;
import fr.maillon.lots.domain.Split;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A coordinator writes the brief of an accepted request, splits it into lots and offers both to the client. */
@ApplicationService
public class SplitService {

    private static final Money LARGEST_SHARE = Money.euros(1_000_000);

    private LotRepository lots;
    private IntakeApi intake;
    private CatalogueApi catalogue;
    private CurrentUser currentUser;
    private DomainEvents events;

    protected SplitService() {}

    @Inject
    public SplitService(
            LotRepository lots,
            IntakeApi intake,
            CatalogueApi catalogue,
            CurrentUser currentUser,
            DomainEvents events) {
        this.lots = lots;
        this.intake = intake;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * The split of a request, for a coordinator of its territory.
     *
     * @throws NotFound for everybody else, and before the request was accepted
     */
    public SplitPicture split(Viewer viewer, RequestId id) {
        var request = requestOf(viewer, id);
        var split = lots.split(id).orElseThrow(NotFound::new);
        return new SplitPicture(
                request,
                split.status(),
                split.introduction(),
                split.refusalReason(),
                lots.lotsOf(id).stream().map(Lot::summary).toList(),
                intake.times(id).bidding(),
                split.savings());
    }

    /** Keeps what was written so far; the client sees nothing of it. */
    public void saveDraft(@Valid SplitRequest command) {
        write(requestOf(currentUser.viewer(), command.requestId()), command);
    }

    /** Keeps what was written, freezes it as a version of the brief and offers it to the client. */
    public void offer(@Valid SplitRequest command) {
        var request = requestOf(currentUser.viewer(), command.requestId());
        var split = lots.split(command.requestId()).orElseThrow(NotFound::new);
        if (split.status() == SplitStatus.OFFERED && isWrittenAlready(split, lots.lotsOf(request.id()), command)) {
            return;
        }
        mustBeComplete(request, command);
        var trades = write(request, command);
        split.offer();
        int version = intake.offerBrief(command.requestId(), content(request, command, trades));
        events.fire(new RequestSplit(command.requestId(), version));
    }

    /** What is frozen: the lots as they stand now, so that it stays readable whatever becomes of them. */
    private static BriefContent content(
            RequestSummary request, SplitRequest command, Map<TradeCode, TradeSummary> trades) {
        var lots = new ArrayList<BriefLot>();
        for (var draft : command.lots()) {
            lots.add(new BriefLot(
                    draft.lotId().value(),
                    lots.size() + 1,
                    draft.title(),
                    draft.trade(),
                    name(trades, draft.trade()),
                    draft.brief(),
                    "",
                    List.of(),
                    draft.budget(),
                    null,
                    null,
                    false,
                    List.of(),
                    List.of()));
        }
        var shares = command.lots().stream().map(LotDraft::budget).toList();
        var budget = shares.contains(null) ? request.budget() : SharesFitTheBudget.sum(shares);
        return new BriefContent(command.introduction(), budget, lots);
    }

    private RequestSummary requestOf(Viewer viewer, RequestId id) {
        viewer.mustBe(Role.COORDINATOR);
        return intake.requestFor(viewer, id);
    }

    private Map<TradeCode, TradeSummary> write(RequestSummary request, SplitRequest command) {
        var trades = catalogue.trades().stream().collect(toMap(TradeSummary::code, identity()));
        for (var draft : command.lots()) {
            name(trades, draft.trade());
            mustBeInRange(draft);
        }
        var split = lots.split(command.requestId()).orElseThrow(NotFound::new);
        var written = lots.lotsOf(request.id());
        if (split.status() == SplitStatus.OPEN && isWrittenAlready(split, written, command)) {
            return trades;
        }
        split.write(command.introduction());
        if (split.savings() != command.savings() + 1) {
            throw new Stale();
        }
        replaceLots(request, written, command.lots());
        return trades;
    }

    private void replaceLots(RequestSummary request, List<Lot> written, List<LotDraft> drafts) {
        var known = written.stream().collect(toMap(Lot::id, identity()));
        var kept = new HashSet<LotId>();
        int position = 0;
        for (var draft : drafts) {
            position++;
            kept.add(draft.lotId());
            var lot = known.get(draft.lotId());
            if (lot == null) {
                lots.add(new Lot(draft.lotId(), request.id(), request.reference(), position, draft.wording()));
            } else {
                lot.write(request.reference(), position, draft.wording());
            }
        }
        known.values().stream().filter(lot -> !kept.contains(lot.id())).forEach(lots::remove);
    }

    private static boolean isWrittenAlready(Split split, List<Lot> written, SplitRequest command) {
        return split.introduction().equals(command.introduction())
                && written.stream()
                        .map(Lot::id)
                        .toList()
                        .equals(command.lots().stream().map(LotDraft::lotId).toList())
                && written.stream()
                        .map(Lot::wording)
                        .toList()
                        .equals(command.lots().stream().map(LotDraft::wording).toList());
    }

    private static void mustBeComplete(RequestSummary request, SplitRequest command) {
        if (command.introduction().isEmpty()) {
            throw new Refused("splitRequest.introductionMissing");
        }
        for (var lot : command.lots()) {
            if (lot.brief().isEmpty()) {
                throw new Refused("splitRequest.briefMissing", lot.title());
            }
        }
        var shares = command.lots().stream()
                .map(LotDraft::wording)
                .map(LotWording::budget)
                .toList();
        var budget = request.budget();
        if (budget != null && !SharesFitTheBudget.holds(shares, budget)) {
            throw new Refused("splitRequest.overBudget", SharesFitTheBudget.sum(shares), budget);
        }
    }

    private static void mustBeInRange(LotDraft draft) {
        var share = draft.budget();
        if (share != null && (share.isNegative() || share.isZero() || share.compareTo(LARGEST_SHARE) > 0)) {
            throw new Refused("splitRequest.shareOutOfRange", draft.title());
        }
    }

    private static String name(Map<TradeCode, TradeSummary> trades, TradeCode code) {
        var trade = trades.get(code);
        if (trade == null) {
            throw new Refused("splitRequest.tradeUnknown", code);
        }
        return trade.name(Locale.FRENCH);
    }
}
