package fr.maillon.notification.service;

import static java.util.stream.Collectors.joining;

import fr.maillon.intake.BriefApprovalReminded;
import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefCommented;
import fr.maillon.intake.BriefOffered;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.MissingInformationReminded;
import fr.maillon.intake.QualificationOverdue;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestAcknowledged;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestPromise;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.RequestSummary;
import fr.maillon.intake.RequestUnsuccessful;
import fr.maillon.platform.web.Phrase;
import fr.maillon.territory.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What client and coordinators are told of a request, from its submission to the approval of its brief, and at its end. */
@ApplicationScoped
public class RequestLetters {

    private static final int COMMENT_IN_MAIL = 500;

    private Outbox outbox;
    private Readers readers;

    protected RequestLetters() {}

    @Inject
    public RequestLetters(Outbox outbox, Readers readers) {
        this.outbox = outbox;
        this.readers = readers;
    }

    void on(@Observes RequestSubmitted event) {
        toCoordinators("RequestSubmitted", "/coordinator/requests/qualify", event.requestId());
    }

    void on(@Observes RequestAcknowledged event) {
        var promise = readers.promise(event.requestId());
        toClient(
                "RequestAcknowledged",
                "/client/requests/view",
                event.requestId(),
                event.qualifyBy(),
                reader(promise),
                calling(promise.desk()));
    }

    void on(@Observes QualificationOverdue event) {
        toCoordinators("QualificationOverdue", "/coordinator/requests/qualify", event.requestId());
    }

    void on(@Observes RequestQualified event) {
        switch (event.outcome()) {
            case ACCEPTED -> toClient("RequestQualified.accepted", "/client/requests/view", event.requestId());
            case NEEDS_INFORMATION ->
                toClient(
                        "RequestQualified.needsInformation",
                        "/client/requests/provide-information",
                        event.requestId(),
                        event.message());
            case REJECTED ->
                toClient(
                        "RequestQualified.rejected",
                        "/client/requests/view",
                        event.requestId(),
                        event.message(),
                        calling(readers.promise(event.requestId()).desk()));
        }
    }

    void on(@Observes MissingInformationReminded event) {
        toClient("MissingInformationReminded", "/client/requests/provide-information", event.requestId());
    }

    void on(@Observes InformationProvided event) {
        toCoordinators("InformationProvided", "/coordinator/requests/qualify", event.requestId());
    }

    void on(@Observes BriefOffered event) {
        toClient("BriefOffered", "/client/requests/approve-brief", event.requestId(), event.version());
    }

    void on(@Observes BriefApprovalReminded event) {
        toClient("BriefApprovalReminded", "/client/requests/approve-brief", event.requestId());
    }

    void on(@Observes BriefApproved event) {
        toCoordinators("BriefApproved", "/coordinator/requests/view", event.requestId());
    }

    void on(@Observes BriefCommented event) {
        var words = event.comments().stream()
                .map(one -> one.lot().isEmpty() ? shortened(one.words()) : one.lot() + " : " + shortened(one.words()))
                .collect(joining("\n"));
        if (event.fromClient()) {
            toCoordinators("BriefCommented", "/coordinator/requests/brief", event.requestId(), event.version(), words);
        } else {
            toClient(
                    "BriefCommented.client",
                    "/client/requests/approve-brief",
                    event.requestId(),
                    event.version(),
                    words);
        }
    }

    void on(@Observes BriefRefused event) {
        toCoordinators("BriefRefused", "/coordinator/requests/split", event.requestId(), event.reason());
    }

    void on(@Observes RequestAbandoned event) {
        toClient("RequestAbandoned", "/client/requests/view", event.requestId());
    }

    void on(@Observes RequestCancelled event) {
        toClient("RequestCancelled.client", "/client/requests/view", event.requestId());
        toCoordinators("RequestCancelled", "/coordinator/requests/view", event.requestId(), event.reason());
    }

    void on(@Observes RequestUnsuccessful event) {
        toClient("RequestUnsuccessful", "/client/requests/view", event.requestId());
    }

    /** A mail holds the beginning of a long comment; the page has all of it. */
    private static String shortened(String words) {
        return words.length() <= COMMENT_IN_MAIL ? words : words.substring(0, COMMENT_IN_MAIL) + "…";
    }

    private static Object reader(RequestPromise promise) {
        return promise.reader().isEmpty() ? Phrase.of("promise.association", promise.territory()) : promise.reader();
    }

    /** How the reader is reached; nothing where the territory says nothing. */
    private static Object calling(Desk desk) {
        if (desk.phone().isEmpty()) {
            return desk.email().isEmpty() ? "" : Phrase.of("promise.write", desk.email());
        }
        return desk.email().isEmpty()
                ? Phrase.of("promise.call", desk.phone())
                : Phrase.of("promise.callOrWrite", desk.phone(), desk.email());
    }

    private void toClient(String event, String page, RequestId id, Object... more) {
        RequestSummary request = readers.request(id);
        outbox.tell(readers.clientOf(request), event, page(page, id), arguments(request, more));
    }

    private void toCoordinators(String event, String page, RequestId id, Object... more) {
        RequestSummary request = readers.request(id);
        readers.coordinatorsOf(request)
                .forEach(reader -> outbox.tell(reader, event, page(page, id), arguments(request, more)));
    }

    private static String page(String page, RequestId request) {
        return page + "?id=" + request.value();
    }

    /** {0} title, {1} reference, then what is particular. */
    private static Object[] arguments(RequestSummary request, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = request.title();
        all[1] = request.reference();
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
