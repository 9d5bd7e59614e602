package fr.maillon.intake.service;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.DraftKey;
import fr.maillon.intake.domain.DraftKey.Purpose;
import fr.maillon.intake.domain.DraftKeyRepository;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Secrets;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Who may come near which draft: the client whose it is, and, until it is sent, whoever holds a key to it, signed in or
 * not. To everybody else it does not exist.
 */
@ApplicationScoped
public class DraftAccess {

    private QuoteRequestRepository requests;
    private DraftKeyRepository keys;
    private DirectoryApi directory;
    private TerritoryApi territories;
    private CurrentUser currentUser;
    private HeldKeys held;
    private Clock clock;

    protected DraftAccess() {}

    @Inject
    public DraftAccess(
            QuoteRequestRepository requests,
            DraftKeyRepository keys,
            DirectoryApi directory,
            TerritoryApi territories,
            CurrentUser currentUser,
            HeldKeys held,
            Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.directory = directory;
        this.territories = territories;
        this.currentUser = currentUser;
        this.held = held;
        this.clock = clock;
    }

    /** The client who is signed in, when one is and has presented itself. */
    public Optional<ClientSummary> client() {
        return Optional.of(currentUser)
                .filter(CurrentUser::isSignedIn)
                .map(CurrentUser::viewer)
                .filter(viewer -> viewer.is(Role.CLIENT))
                .flatMap(viewer -> directory.clientOf(viewer.account()));
    }

    /** The draft, or the client's own request that was sent already; nothing when it is somebody else's. */
    public Optional<QuoteRequest> find(RequestId id) {
        return requests.byId(id).filter(request -> isOwn(request) || request.isDraft() && opens(id));
    }

    /**
     * @throws NotFound when there is no such draft for whoever asks
     */
    public QuoteRequest require(RequestId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * A new draft: the signed-in client's, or of somebody without account, who gets a key to it.
     *
     * @throws NotFound when somebody else has a draft under this id
     */
    public QuoteRequest begin(RequestId id) {
        if (requests.byId(id).isPresent()) {
            throw new NotFound();
        }
        var client = client();
        var draft = client.map(
                        known -> QuoteRequest.draft(id, known.territory(), known.id(), known.name(), clock.instant()))
                .orElseGet(() -> ofSomebody(id));
        requests.add(draft);
        if (client.isEmpty()) {
            held.hold(newKey(id, Purpose.WRITE));
        }
        return draft;
    }

    /** Until the commune is known, the first territory has it. */
    private QuoteRequest ofSomebody(RequestId id) {
        var first = territories.territories().stream()
                .findFirst()
                .orElseThrow(() -> new Refused("postRequest.noTerritory"));
        return QuoteRequest.draft(id, first.id(), ClientId.next(), "", clock.instant());
    }

    /** A new key to a draft. */
    String newKey(RequestId id, Purpose purpose) {
        var secret = Secrets.next();
        keys.add(new DraftKey(secret, id, purpose, clock.instant()));
        return secret;
    }

    /** The drafts to which whoever asks holds a key. */
    List<QuoteRequest> held() {
        return keysHeld().stream()
                .filter(key -> key.opens(Purpose.WRITE, clock.instant()))
                .flatMap(key -> requests.byId(key.request()).stream())
                .filter(QuoteRequest::isDraft)
                .distinct()
                .toList();
    }

    private boolean isOwn(QuoteRequest request) {
        return client().filter(client -> request.belongsTo(client.id())).isPresent();
    }

    private boolean opens(RequestId id) {
        return keysHeld().stream()
                .anyMatch(key -> key.request().equals(id) && key.opens(Purpose.WRITE, clock.instant()));
    }

    private List<DraftKey> keysHeld() {
        return keys.byHashes(held.secrets().stream().map(Secrets::hash).toList());
    }
}
