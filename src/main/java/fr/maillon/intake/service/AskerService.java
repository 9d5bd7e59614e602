package fr.maillon.intake.service;

import fr.maillon.directory.ClientRegistry;
import fr.maillon.directory.NewClient;
import fr.maillon.identity.MailedAccounts;
import fr.maillon.intake.ConfirmationAsked;
import fr.maillon.intake.DraftLinkAsked;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.Asker;
import fr.maillon.intake.domain.DraftKey;
import fr.maillon.intake.domain.DraftKey.Purpose;
import fr.maillon.intake.domain.DraftKeyRepository;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.intake.service.ConfirmRequestResult.Confirmed;
import fr.maillon.intake.service.ConfirmRequestResult.LinkWorthless;
import fr.maillon.intake.service.ConfirmRequestResult.SentBefore;
import fr.maillon.platform.limits.RateLimit;
import fr.maillon.platform.limits.RateLimits;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Secrets;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Asking without an account (D-01): a draft is taken up again by a link that comes with a mail, and sent by whoever
 * proves in the same way that the address is theirs. Then there is an account, without a password having been asked for.
 */
@ApplicationService
public class AskerService {

    /** How many mails one address gets, so that nobody is flooded by somebody else's typing. */
    static final RateLimit TO_ADDRESS = new RateLimit("intake.mail.address", 5, Duration.ofHours(1));

    /** How many mails one draft sends, to whatever addresses. */
    static final RateLimit FROM_DRAFT = new RateLimit("intake.mail.draft", 10, Duration.ofHours(24));

    private QuoteRequestRepository requests;
    private DraftKeyRepository keys;
    private DraftAccess access;
    private Submission submission;
    private MailedAccounts accounts;
    private ClientRegistry clients;
    private HeldKeys held;
    private RateLimits limits;
    private DomainEvents events;
    private Clock clock;

    protected AskerService() {}

    @Inject
    public AskerService(
            QuoteRequestRepository requests,
            DraftKeyRepository keys,
            DraftAccess access,
            Submission submission,
            MailedAccounts accounts,
            ClientRegistry clients,
            HeldKeys held,
            RateLimits limits,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.access = access;
        this.submission = submission;
        this.accounts = accounts;
        this.clients = clients;
        this.held = held;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a mail by which the draft is taken up later or on another device. */
    public void sendLink(@Valid SendDraftLink command) {
        var draft = access.require(command.requestId());
        mustBeDraft(draft);
        mustNotFlood(draft, command.email());
        var secret = access.newKey(draft.id(), Purpose.WRITE);
        events.fire(new DraftLinkAsked(draft.id(), draft.summary().title(), command.email(), command.locale(), secret));
    }

    /**
     * Takes a draft up by the key that came with a mail: whoever holds it may write from now on.
     *
     * @return the draft, or the request that it became; nothing when the key is none or too old
     */
    public Optional<RequestId> takeUp(String secret) {
        var key = keys.byHash(Secrets.hash(secret)).filter(found -> found.opens(Purpose.WRITE, clock.instant()));
        key.ifPresent(found -> held.hold(secret));
        return key.map(DraftKey::request);
    }

    /** Who said to be asking, while the draft is not sent. */
    public Optional<NewClient> asker(RequestId id) {
        var draft = access.require(id);
        return keys.askerOf(draft.id()).map(asker -> asker.client(draft.inseeCode()));
    }

    /**
     * Keeps who asks and sends the mail by which the address is proved. Sent again, only the last mail counts: one that
     * went to a mistyped address confirms nothing.
     */
    public void introduce(@Valid IntroduceAsker command) {
        var draft = access.require(command.requestId());
        mustBeDraft(draft);
        if (draft.file().budgetBand() == null) {
            throw new Refused("submitRequest.placeMissing");
        }
        var asker = keys.askerOf(draft.id()).orElseGet(() -> entered(draft, command));
        asker.present(command.client(), command.locale());
        sendConfirmation(draft, asker);
    }

    private Asker entered(QuoteRequest draft, IntroduceAsker command) {
        var asker = new Asker(draft.id(), command.client(), command.locale());
        keys.add(asker);
        return asker;
    }

    /** Sends the mail by which the address is proved once more, to the address that was given. */
    public void sendAgain(RequestId id) {
        var draft = access.require(id);
        mustBeDraft(draft);
        sendConfirmation(draft, keys.askerOf(id).orElseThrow(NotFound::new));
    }

    private void sendConfirmation(QuoteRequest draft, Asker asker) {
        mustNotFlood(draft, asker.email());
        keys.removeConfirmationsOf(draft.id());
        var secret = access.newKey(draft.id(), Purpose.CONFIRM);
        events.fire(new ConfirmationAsked(
                draft.id(), draft.summary().title(), asker.contactName(), asker.email(), asker.locale(), secret));
    }

    /** What somebody is about to confirm. */
    public ToConfirm toConfirm(String secret) {
        return confirmation(secret)
                .map(key -> requests.require(key.request()))
                .map(this::seen)
                .orElseGet(ToConfirm.Worthless::new);
    }

    private ToConfirm seen(QuoteRequest request) {
        if (!request.isDraft()) {
            return new ToConfirm.Sent(request.id());
        }
        var asker = keys.askerOf(request.id()).orElseThrow(NotFound::new);
        return new ToConfirm.Waiting(request.file(), asker.client(request.inseeCode()));
    }

    /**
     * Sends the request in the name of whoever holds the key, whose address is proved by it: their account is opened
     * without a password when they have none.
     */
    public ConfirmRequestResult confirm(String secret) {
        var key = confirmation(secret);
        if (key.isEmpty()) {
            return new LinkWorthless();
        }
        var request = requests.require(key.get().request());
        if (!request.isDraft()) {
            return new SentBefore(request.id());
        }
        var asker = keys.askerOf(request.id()).orElseThrow(NotFound::new);
        var account = accounts.clientWith(asker.email(), asker.contactName(), request.territory(), asker.locale());
        var client = clients.clientOf(
                account.id(), request.territory(), request.clientId(), asker.client(request.inseeCode()));
        submission.send(request, client);
        keys.remove(asker);
        return new Confirmed(
                request.id(),
                request.summary().reference(),
                account.hasPassword() ? "" : accounts.signInKey(account.id()));
    }

    private Optional<DraftKey> confirmation(String secret) {
        return keys.byHash(Secrets.hash(secret)).filter(found -> found.opens(Purpose.CONFIRM, clock.instant()));
    }

    private void mustNotFlood(QuoteRequest draft, EmailAddress email) {
        limits.require(FROM_DRAFT, draft.id().value());
        limits.require(TO_ADDRESS, email.value());
    }

    private static void mustBeDraft(QuoteRequest request) {
        if (!request.isDraft()) {
            throw new Refused("submitRequest.sentAlready");
        }
    }
}
