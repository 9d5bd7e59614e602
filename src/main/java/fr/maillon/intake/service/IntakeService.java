package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * What people decide about a request that was sent. Each decision is told once; the same decision asked for again, by a
 * double click or the back button, changes nothing, and another one than was taken is refused.
 */
@ApplicationService
public class IntakeService implements RequestFiles {

    private RequestAccess access;
    private QualificationPromise promise;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    protected IntakeService() {}

    @Inject
    public IntakeService(
            RequestAccess access,
            QualificationPromise promise,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.access = access;
        this.promise = promise;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A coordinator accepts the request, asks for more, or rejects it. */
    public void qualify(@Valid QualifyRequest command) {
        var request = access.ofCoordinator(currentUser.viewer(), command.requestId());
        if (request.isQualifiedAs(command.outcome(), command.message())) {
            return;
        }
        var now = clock.instant();
        switch (command.outcome()) {
            case ACCEPTED -> request.accept(command.message(), now);
            case NEEDS_INFORMATION -> request.ask(written(command.message(), "qualifyRequest.questionMissing"), now);
            case REJECTED -> request.reject(written(command.message(), "qualifyRequest.reasonMissing"), now);
        }
        mustBeCurrent(request, command.version());
        events.fire(new RequestQualified(request.id(), command.outcome(), command.message()));
    }

    /** The client answers what was asked. */
    public void provideInformation(@Valid ProvideInformation command) {
        var request = access.ofClient(currentUser.viewer(), command.requestId());
        if (request.wasAnswered(command.answer())) {
            return;
        }
        var now = clock.instant();
        var qualifyBy = promise.from(request, now);
        request.provideInformation(command.answer(), qualifyBy, now);
        mustBeCurrent(request, command.version());
        events.fire(new InformationProvided(request.id(), command.answer(), qualifyBy));
    }

    /** The client approves the brief version that was shown. */
    public void approveBrief(@Valid ApproveBrief command) {
        var request = access.ofClient(currentUser.viewer(), command.requestId());
        if (!request.hasDecided(command.briefVersion(), BriefDecision.APPROVED, "")) {
            request.approveBrief(command.briefVersion(), clock.instant());
            events.fire(new BriefApproved(request.id(), command.briefVersion()));
        }
    }

    /** The client refuses the brief version that was shown. */
    public void refuseBrief(@Valid RefuseBrief command) {
        var request = access.ofClient(currentUser.viewer(), command.requestId());
        if (!request.hasDecided(command.briefVersion(), BriefDecision.REFUSED, command.reason())) {
            request.refuseBrief(command.briefVersion(), command.reason(), clock.instant());
            events.fire(new BriefRefused(request.id(), command.briefVersion(), command.reason()));
        }
    }

    /** The client goes no further with the request; everyone invited is told. */
    public void cancel(@Valid CancelRequest command) {
        var request = access.ofClient(currentUser.viewer(), command.requestId());
        if (!request.isCancelledByClient()) {
            request.cancel(command.reason(), clock.instant());
            events.fire(new RequestCancelled(request.id(), command.reason()));
        }
    }

    @Override
    public RequestFile fileFor(Viewer viewer, RequestId request) {
        return access.readableBy(viewer, request).file();
    }

    private static String written(String message, String otherwise) {
        if (message.isEmpty()) {
            throw new Refused(otherwise);
        }
        return message;
    }

    private static void mustBeCurrent(QuoteRequest request, long shown) {
        if (request.version() != shown) {
            throw new Stale();
        }
    }
}
