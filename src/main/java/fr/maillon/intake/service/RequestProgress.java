package fr.maillon.intake.service;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.BriefApprovalReminded;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefOffered;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.MissingInformationReminded;
import fr.maillon.intake.QualificationOverdue;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestAcknowledged;
import fr.maillon.intake.RequestClosed;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSummary;
import fr.maillon.intake.RequestUnsuccessful;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.territory.Times;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What the process and the other features do with a request; nobody is signed in then, so no rights are asked for. */
@ApplicationService
public class RequestProgress implements IntakeApi {

    private QuoteRequestRepository requests;
    private RequestAccess access;
    private QualificationPromise promise;
    private DomainEvents events;
    private Clock clock;

    protected RequestProgress() {}

    @Inject
    public RequestProgress(
            QuoteRequestRepository requests,
            RequestAccess access,
            QualificationPromise promise,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.promise = promise;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RequestSummary request(RequestId request) {
        return requests.require(request).summary();
    }

    @Override
    public Times times(RequestId request) {
        return requests.require(request).times();
    }

    @Override
    public RequestSummary requestFor(Viewer viewer, RequestId request) {
        return access.readableBy(viewer, request).summary();
    }

    @Override
    public Instant acknowledge(RequestId id) {
        var request = requests.require(id);
        var qualifyBy = promise.from(request, clock.instant());
        request.acknowledge(qualifyBy, clock.instant());
        events.fire(new RequestAcknowledged(id, qualifyBy));
        return qualifyBy;
    }

    @Override
    public void escalateQualification(RequestId id) {
        events.fire(new QualificationOverdue(requests.require(id).id()));
    }

    @Override
    public void remindMissingInformation(RequestId id) {
        events.fire(new MissingInformationReminded(requests.require(id).id()));
    }

    @Override
    public void remindBriefApproval(RequestId id) {
        events.fire(new BriefApprovalReminded(requests.require(id).id()));
    }

    @Override
    public void abandon(RequestId id) {
        requests.require(id).abandon(clock.instant());
        events.fire(new RequestAbandoned(id));
    }

    @Override
    public int offerBrief(RequestId id, BriefContent content) {
        int version = requests.require(id).offerBrief(content, clock.instant());
        events.fire(new BriefOffered(id, version));
        return version;
    }

    @Override
    public void follow(RequestId id, RequestStatus status) {
        requests.require(id).follow(status, clock.instant());
    }

    @Override
    public void close(RequestId id) {
        requests.require(id).close(clock.instant());
        events.fire(new RequestClosed(id));
    }

    @Override
    public void endUnsuccessful(RequestId id) {
        requests.require(id).endUnsuccessful(clock.instant());
        events.fire(new RequestUnsuccessful(id));
    }
}
