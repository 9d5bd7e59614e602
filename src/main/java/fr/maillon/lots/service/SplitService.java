package fr.maillon.lots.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsRearranged;
import fr.maillon.lots.RequestSplit;
import fr.maillon.lots.SplitStatus;
import fr.maillon.lots.domain.BriefContents;
import fr.maillon.lots.domain.BriefIsComplete;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.lots.domain.LotsAreSound;
import fr.maillon.lots.domain.Split;
import fr.maillon.platform.web.Messages;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A coordinator writes the brief of an accepted request, splits it into lots and offers both to the client. */
@ApplicationService
public class SplitService {

    private LotRepository lots;
    private IntakeApi intake;
    private CatalogueApi catalogue;
    private DirectoryApi directory;
    private CurrentUser currentUser;
    private DomainEvents events;

    protected SplitService() {}

    @Inject
    public SplitService(
            LotRepository lots,
            IntakeApi intake,
            CatalogueApi catalogue,
            DirectoryApi directory,
            CurrentUser currentUser,
            DomainEvents events) {
        this.lots = lots;
        this.intake = intake;
        this.catalogue = catalogue;
        this.directory = directory;
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
                split.savings() == 0 ? request.budget() : split.budget(),
                split.refusalReason(),
                lots.lotsOf(id).stream().map(Lot::summary).toList(),
                intake.times(id).bidding(),
                isPublic(request),
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
        BriefIsComplete.check(command.introduction(), command.budget(), request.budget(), command.written());
        var trades = write(request, command);
        split.offer();
        var french = Messages.in(Locale.FRENCH);
        var brief = BriefContents.of(
                command.introduction(),
                command.budget(),
                command.written(),
                code -> name(trades, code),
                kind -> french.getString("enum.CriterionKind." + kind));
        int version = intake.offerBrief(command.requestId(), brief);
        events.fire(new RequestSplit(command.requestId(), version));
    }

    private RequestSummary requestOf(Viewer viewer, RequestId id) {
        viewer.mustBe(Role.COORDINATOR);
        return intake.requestFor(viewer, id);
    }

    private Map<TradeCode, TradeSummary> write(RequestSummary request, SplitRequest command) {
        var trades = catalogue.trades().stream().collect(toMap(TradeSummary::code, identity()));
        command.lots().forEach(draft -> name(trades, draft.trade()));
        LotsAreSound.check(command.written());
        mustNotPreferLocalForAPublicBody(request, command);
        var split = lots.split(command.requestId()).orElseThrow(NotFound::new);
        var written = lots.lotsOf(request.id());
        if (split.status() == SplitStatus.OPEN && isWrittenAlready(split, written, command)) {
            return trades;
        }
        split.write(command.introduction(), command.budget());
        if (split.savings() != command.savings() + 1) {
            throw new Stale();
        }
        replaceLots(request, written, command.lots());
        command.rearranged()
                .forEach(one -> events.fire(new LotsRearranged(request.id(), one.merged(), one.lot(), one.other())));
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
                && Objects.equals(split.budget(), command.budget())
                && written.stream()
                        .map(Lot::id)
                        .toList()
                        .equals(command.lots().stream().map(LotDraft::lotId).toList())
                && written.stream()
                        .map(Lot::wording)
                        .toList()
                        .equals(command.lots().stream().map(LotDraft::wording).toList());
    }

    private void mustNotPreferLocalForAPublicBody(RequestSummary request, SplitRequest command) {
        var preferring = command.lots().stream()
                .filter(draft -> BriefIsComplete.prefersLocal(draft.wording()))
                .findFirst();
        if (preferring.isPresent() && isPublic(request)) {
            throw new Refused(
                    "splitRequest.localForPublicBody", preferring.get().title());
        }
    }

    private boolean isPublic(RequestSummary request) {
        return directory.client(request.client()).publicBody();
    }

    private static String name(Map<TradeCode, TradeSummary> trades, TradeCode code) {
        var trade = trades.get(code);
        if (trade == null) {
            throw new Refused("splitRequest.tradeUnknown", code);
        }
        return trade.name(Locale.FRENCH);
    }
}
