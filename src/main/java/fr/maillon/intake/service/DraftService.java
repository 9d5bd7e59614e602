package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.RequestSummary;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.Zones;
import fr.maillon.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A client writes a request step by step and sends it. */
@ApplicationService
public class DraftService {

    private QuoteRequestRepository requests;
    private RequestAccess access;
    private TerritoryApi territories;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    protected DraftService() {}

    @Inject
    public DraftService(
            QuoteRequestRepository requests,
            RequestAccess access,
            TerritoryApi territories,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.territories = territories;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The viewer's own request under this id; nothing while nothing was kept under it, and as little when it is somebody
     * else's.
     *
     * @throws NotFound when the viewer is no client
     */
    public Optional<RequestFile> draft(Viewer viewer, RequestId id) {
        var client = access.client(viewer);
        return requests.byId(id)
                .filter(request -> request.belongsTo(client.id()))
                .map(QuoteRequest::file);
    }

    /** The first day for which something can be wished: today, in Paris. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.PARIS));
    }

    /** Keeps the first step; the draft begins with it. */
    public void describe(@Valid DescribeNeed command) {
        var client = access.client(currentUser.viewer());
        var known = requests.byId(command.requestId());
        if (known.isEmpty()) {
            var draft = QuoteRequest.draft(
                    command.requestId(), client.territory(), client.id(), client.name(), clock.instant());
            draft.describe(command.kind(), command.title(), command.need(), clock.instant());
            requests.add(draft);
            return;
        }
        var draft = known.filter(request -> request.belongsTo(client.id())).orElseThrow(NotFound::new);
        if (!draft.describes(command.kind(), command.title(), command.need())) {
            mustBeCurrent(draft, command.version());
            draft.describe(command.kind(), command.title(), command.need(), clock.instant());
        }
    }

    /** Keeps the second step. */
    public void situate(@Valid SituateNeed command) {
        var draft = access.ofClient(currentUser.viewer(), command.requestId());
        if (draft.situates(command.inseeCode(), command.wishedBy(), command.budgetBand())) {
            return;
        }
        mustBeCurrent(draft, command.version());
        if (command.wishedBy() != null && command.wishedBy().isBefore(today())) {
            throw new Refused("postRequest.dateInThePast");
        }
        var commune = territories
                .findCommune(command.inseeCode())
                .orElseThrow(() -> new Refused("postRequest.communeUnknown"));
        draft.situate(commune.inseeCode(), commune.name(), command.wishedBy(), command.budgetBand(), clock.instant());
    }

    /** Sends the draft, once; asked again, it answers with the request that was sent. */
    public RequestSummary submit(@Valid SubmitRequest command) {
        var client = access.client(currentUser.viewer());
        var request = access.ofClient(client, command.requestId());
        if (request.isDraft()) {
            mustBeCurrent(request, command.version());
            request.submit(
                    requests.nextNumber(), client.name(), territories.times(request.territory()), clock.instant());
            events.fire(new RequestSubmitted(request.id()));
        }
        return request.summary();
    }

    /** Forgets a draft that its client does not want any more. */
    public void discard(RequestId id) {
        var draft = access.ofClient(currentUser.viewer(), id);
        if (!draft.isDraft()) {
            throw new Refused("postRequest.sentAlready");
        }
        requests.remove(draft);
    }

    private static void mustBeCurrent(QuoteRequest draft, long shown) {
        if (draft.version() != shown) {
            throw new Stale();
        }
    }
}
