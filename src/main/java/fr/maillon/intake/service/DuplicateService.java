package fr.maillon.intake.service;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientTwin;
import fr.maillon.directory.ClientTwins;
import fr.maillon.directory.TwinReason;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.ClosedAsDuplicate;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.Likeness;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.RequestsOfTerritory;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests of one territory that ask the same of the same people (D-03). */
@ApplicationService
public class DuplicateService {

    private RequestsOfTerritory requests;
    private RequestAccess access;
    private ClientTwins twins;
    private IntakeService intake;
    private CurrentUser currentUser;
    private DomainEvents events;

    protected DuplicateService() {}

    @Inject
    public DuplicateService(
            RequestsOfTerritory requests,
            RequestAccess access,
            ClientTwins twins,
            IntakeService intake,
            CurrentUser currentUser,
            DomainEvents events) {
        this.requests = requests;
        this.access = access;
        this.twins = twins;
        this.intake = intake;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * The other requests of the same client, or of another who may be the same people, that look like this one: open ones
     * first, then the most alike.
     *
     * @throws NotFound for everybody but the coordinators of the request's territory
     */
    public List<DuplicateRow> duplicatesOf(RequestId id) {
        var request = access.ofCoordinator(currentUser.viewer(), id);
        Map<ClientId, Set<TwinReason>> clients = new LinkedHashMap<>();
        clients.put(request.summary().client(), Set.of());
        for (ClientTwin twin : twins.twinsOf(request.summary().client())) {
            clients.put(twin.client(), twin.reasons());
        }
        List<DuplicateRow> rows = new ArrayList<>();
        for (var other : requests.ofClients(request.territory(), clients.keySet())) {
            var likeness = Likeness.of(words(request), words(other));
            if (!other.id().equals(request.id()) && likeness.isAlike()) {
                rows.add(row(other, clients.getOrDefault(other.summary().client(), Set.of()), likeness));
            }
        }
        rows.sort(Comparator.comparing(DuplicateRow::open)
                .thenComparing(row -> row.likeness().score())
                .reversed());
        return rows;
    }

    /**
     * The request that this one may be a duplicate of.
     *
     * @throws NotFound when it is none of those that look like it, or for everybody but the coordinators of the territory
     */
    public DuplicateRow duplicate(RequestId id, RequestId of) {
        return duplicatesOf(id).stream()
                .filter(row -> row.id().equals(of.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Rejects a request because another asks the same; done again, it changes nothing.
     *
     * @throws Refused when no reason is given, or when it names a request that is not the client's own
     * @throws NotFound when the other request does not look like it, or for everybody but the coordinators
     */
    public void close(@Valid CloseAsDuplicate command) {
        var request = access.ofCoordinator(currentUser.viewer(), command.requestId());
        if (request.isQualifiedAs(QualificationOutcome.REJECTED, command.reason())) {
            return;
        }
        var other = duplicate(command.requestId(), command.duplicateOf());
        if (!other.sameClient() && command.reason().contains(other.reference())) {
            throw new Refused("duplicate.namesAnother", other.reference());
        }
        intake.qualify(new QualifyRequest(
                command.requestId(), QualificationOutcome.REJECTED, command.reason(), command.version()));
        events.fire(new ClosedAsDuplicate(request.id(), other.reference()));
    }

    private static DuplicateRow row(QuoteRequest other, Set<TwinReason> reasons, Likeness likeness) {
        var summary = other.summary();
        return new DuplicateRow(
                summary.id().value(),
                summary.reference(),
                summary.title(),
                summary.need(),
                other.clientName(),
                summary.status(),
                summary.submittedAt(),
                reasons.isEmpty(),
                new ArrayList<>(reasons.stream().sorted().toList()),
                likeness);
    }

    private static Likeness.Words words(QuoteRequest request) {
        var file = request.file();
        return new Likeness.Words(
                file.kind(), file.summary().title(), file.summary().need());
    }
}
