package fr.maillon.identity.service;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.MailedAccount;
import fr.maillon.identity.MailedAccounts;
import fr.maillon.identity.Role;
import fr.maillon.identity.SignInLinkAsked;
import fr.maillon.identity.domain.SignInKey;
import fr.maillon.identity.domain.SignInKeyRepository;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.domain.UserAccountRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Secrets;
import fr.maillon.shared.TerritoryId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/**
 * Signs people in by a mail instead of a password. It opens only accounts that have none: whoever chose a password, and
 * all who coordinate or administer, sign in with it.
 */
@ApplicationService
public class SignInKeys implements MailedAccounts {

    private UserAccountRepository accounts;
    private SignInKeyRepository keys;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SignInKeys() {}

    @Inject
    public SignInKeys(UserAccountRepository accounts, SignInKeyRepository keys, DomainEvents events, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public MailedAccount clientWith(EmailAddress email, String name, TerritoryId territory, Locale locale) {
        var account = accounts.byEmail(email).orElseGet(() -> opened(email, name, territory, locale));
        if (!account.isActive()) {
            throw new Refused("account.closed");
        }
        account.alsoActAs(Role.CLIENT);
        return new MailedAccount(account.id(), account.hasPassword());
    }

    private UserAccount opened(EmailAddress email, String name, TerritoryId territory, Locale locale) {
        var account = new UserAccount(
                AccountId.next(), email, name, Set.of(Role.CLIENT), territory, locale, null, clock.instant());
        accounts.add(account);
        return account;
    }

    @Override
    public String signInKey(AccountId id) {
        var account = accounts.require(id);
        if (account.hasPassword()) {
            throw new Refused("signInLink.hasPassword");
        }
        keys.removeExpiredBefore(clock.instant());
        var secret = Secrets.next();
        keys.add(new SignInKey(secret, id, clock.instant()));
        return secret;
    }

    /** Sends a mail to this address if an account has it. Whether one has is not told to whoever asks. */
    public void sendLink(EmailAddress email) {
        accounts.byEmail(email).filter(UserAccount::isActive).ifPresent(account -> {
            var key = account.hasPassword() ? "" : signInKey(account.id());
            events.fire(new SignInLinkAsked(account.id(), key));
        });
    }

    /** Signs in by a key, which is worth nothing afterwards. */
    public SignInResult signIn(String secret) {
        return keys.byHash(Secrets.hash(secret))
                .filter(key -> key.use(clock.instant()))
                .map(key -> accounts.require(key.account()))
                .filter(account -> account.isActive() && !account.hasPassword())
                .<SignInResult>map(account -> new SignInResult.SignedIn(account.viewer()))
                .orElseGet(SignInResult.Unknown::new);
    }
}
