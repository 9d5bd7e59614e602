package fr.maillon.intake.service;

import fr.maillon.identity.Role;
import fr.maillon.intake.CallBackAsked;
import fr.maillon.intake.CallBackCancelled;
import fr.maillon.intake.CallBackFixed;
import fr.maillon.intake.CallBackHeld;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBacksApi;
import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.CallBack;
import fr.maillon.intake.domain.CallBacks;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.intake.domain.RequestNote;
import fr.maillon.intake.domain.RequestNotes;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client asks to be called back, a coordinator sets the time and calls. What is asked for again, by a double click or the
 * back button, changes nothing and is told once.
 */
@ApplicationService
public class CallBackService implements CallBacksApi {

    private static final Set<RequestStatus> LOOKED_AT =
            Set.of(RequestStatus.SUBMITTED, RequestStatus.IN_QUALIFICATION, RequestStatus.AWAITING_CLIENT);

    private CallBacks callBacks;
    private CallBackAccess access;
    private QuoteRequestRepository requests;
    private RequestNotes notes;
    private DomainEvents events;
    private Clock clock;

    protected CallBackService() {}

    @Inject
    public CallBackService(
            CallBacks callBacks,
            CallBackAccess access,
            QuoteRequestRepository requests,
            RequestNotes notes,
            DomainEvents events,
            Clock clock) {
        this.callBacks = callBacks;
        this.access = access;
        this.requests = requests;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The client asks to be called.
     *
     * @throws Refused when the request is no longer looked at, a call is to come already, the number is none, or nobody is
     *     there at the wished time
     * @throws NotFound for everybody but the request's client
     */
    public void ask(@Valid AskForCallBack command) {
        var request = access.ofClient(command.requestId());
        if (callBacks.byId(command.callBackId()).isPresent()) {
            return;
        }
        if (!mayAsk(request)) {
            throw new Refused("callBack.notNow");
        }
        if (openOf(request.id()).isPresent()) {
            throw new Refused("callBack.already");
        }
        if (!command.phone().matches(AskForCallBack.PHONE_FORM)) {
            throw new Refused("callBack.phone");
        }
        access.hours(request.territory()).mustBePossible(command.wish());
        callBacks.add(
                new CallBack(command.callBackId(), request.id(), command.wish(), command.phone(), clock.instant()));
        events.fire(new CallBackAsked(request.id(), command.callBackId()));
    }

    /**
     * A coordinator sets the time, or another time.
     *
     * @throws Refused when the call is no longer to come, or nobody is there at that time
     * @throws NotFound for everybody but the coordinators of the territory
     */
    public void fix(@Valid FixCallBack command) {
        var callBack = access.ofCoordinator(command.callBackId());
        if (callBack.isFixedAt(command.startsAt(), command.endsAt())) {
            return;
        }
        access.hours(access.territoryOf(callBack)).mustBePossible(command.startsAt(), command.endsAt());
        var moved = callBack.status().hasTime();
        callBack.fix(command.startsAt(), command.endsAt(), access.viewer(), clock.instant());
        events.fire(new CallBackFixed(callBack.request(), callBack.id(), command.startsAt(), moved));
    }

    /**
     * A coordinator says that they talked; what was said is kept as an internal note.
     *
     * @throws Refused when it was cancelled
     * @throws NotFound for everybody but the coordinators of the territory
     */
    public void hold(@Valid HoldCallBack command) {
        var callBack = access.ofCoordinator(command.callBackId());
        if (callBack.status() == CallBackStatus.HELD) {
            return;
        }
        var now = clock.instant();
        callBack.hold(access.viewer(), now);
        if (!command.minutes().isEmpty()) {
            notes.add(new RequestNote(NoteId.next(), callBack.request(), access.viewer(), command.minutes(), now));
        }
        events.fire(new CallBackHeld(callBack.request(), callBack.id()));
    }

    /**
     * Client or coordinator cancels it.
     *
     * @throws Refused when they talked already
     * @throws NotFound for everybody but the client and the coordinators of the territory
     */
    public void cancel(@Valid CancelCallBack command) {
        var callBack = access.readable(command.callBackId());
        if (callBack.status() == CallBackStatus.CANCELLED) {
            return;
        }
        cancel(callBack, command.reason(), !access.viewer().coordinates(access.territoryOf(callBack)));
    }

    private void cancel(CallBack callBack, String reason, boolean byClient) {
        var hadTime = callBack.status().hasTime();
        callBack.cancel(reason, clock.instant());
        events.fire(new CallBackCancelled(callBack.request(), callBack.id(), hadTime, byClient, reason));
    }

    /** A request that ends takes the call that is to come with it. */
    void requestEnded(RequestId request) {
        openOf(request).ifPresent(callBack -> cancel(callBack, "", false));
    }

    @Override
    public CallBackSummary callBack(CallBackId id) {
        return callBacks.require(id).summary();
    }

    /**
     * One as the viewer may read it.
     *
     * @throws NotFound when it is neither the viewer's own nor of the viewer's territory
     */
    public CallBackSummary read(CallBackId id) {
        return access.readable(id).summary();
    }

    /**
     * Those of a request that the viewer may read, newest first.
     *
     * @throws NotFound when the request is not the viewer's to read
     */
    public List<CallBackSummary> of(RequestId id) {
        var request = access.readable(id);
        return new ArrayList<>(
                callBacks.of(request.id()).stream().map(CallBack::summary).toList());
    }

    /** Whether the client may ask for a call now: the request is being looked at and no call is to come. */
    public boolean mayAsk(RequestId id) {
        var request = access.readable(id);
        return mayAsk(request) && openOf(request.id()).isEmpty();
    }

    /**
     * The calls to come of the viewer's territory.
     *
     * @throws NotFound when the viewer is no coordinator
     */
    public List<CallBackRow> toCome() {
        var viewer = access.viewer();
        viewer.mustBe(Role.COORDINATOR);
        List<CallBackRow> rows = new ArrayList<>();
        for (var callBack : callBacks.openIn(viewer.territory())) {
            var request = requests.require(callBack.request());
            rows.add(new CallBackRow(
                    callBack.summary(),
                    request.summary().reference(),
                    request.summary().title(),
                    request.clientName()));
        }
        return rows;
    }

    private Optional<CallBack> openOf(RequestId request) {
        return callBacks.of(request).stream()
                .filter(one -> one.status().isOpen())
                .findFirst();
    }

    private static boolean mayAsk(QuoteRequest request) {
        return LOOKED_AT.contains(request.status());
    }
}
