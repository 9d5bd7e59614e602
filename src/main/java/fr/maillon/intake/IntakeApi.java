package fr.maillon.intake;

import fr.maillon.identity.Viewer;
import fr.maillon.territory.Times;
import java.time.Instant;

/** What other features and the workflow ask of intake. */
public interface IntakeApi {

    /**
     * @throws NotFound when there is no such request
     */
    RequestSummary request(RequestId request);

    /**
     * The times that a submitted request began with and goes by, whatever its territory sets afterwards.
     *
     * @throws NotFound when there is no such request
     */
    Times times(RequestId request);

    /**
     * The request, when it is the viewer's own (client) or of the viewer's territory (coordinator).
     *
     * @throws NotFound otherwise
     */
    RequestSummary requestFor(Viewer viewer, RequestId request);

    /** Tells the client who reads the request and before when; returns that instant. */
    Instant acknowledge(RequestId request);

    /** Tells the coordinators that the promise was not kept. */
    void escalateQualification(RequestId request);

    void remindMissingInformation(RequestId request);

    void remindBriefApproval(RequestId request);

    /** Ends a request whose client stayed silent. */
    void abandon(RequestId request);

    /** Freezes a new version of the brief and offers it to the client; returns its number. */
    int offerBrief(RequestId request, BriefContent content);

    /** The request takes the state that follows from its lots. */
    void follow(RequestId request, RequestStatus status);

    /** Ends a delivered request after its reviews. */
    void close(RequestId request);

    /** Ends a request none of whose lots was delivered. */
    void endUnsuccessful(RequestId request);
}
