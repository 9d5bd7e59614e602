package fr.maillon.identity.service;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.NewAccount;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.domain.UserAccountRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Opens accounts and changes them: the person their own, an administrator everybody's. */
@ApplicationService
public class IdentityService implements IdentityApi {

    private final UserAccountRepository accounts;
    private final CurrentUser currentUser;
    private final Argon2idPasswordHash hash;
    private final PasswordStrength strength;
    private final Clock clock;

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    protected IdentityService() {
        this(null, null, null, null, null);
    }

    @Inject
    public IdentityService(
            UserAccountRepository accounts,
            CurrentUser currentUser,
            Argon2idPasswordHash hash,
            PasswordStrength strength,
            Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.hash = hash;
        this.strength = strength;
        this.clock = clock;
    }

    @Override
    public AccountSummary account(AccountId account) {
        return accounts.require(account).summary();
    }

    @Override
    public Optional<AccountSummary> accountByEmail(EmailAddress email) {
        return accounts.byEmail(email).map(UserAccount::summary);
    }

    @Override
    public List<AccountSummary> coordinatorsOf(TerritoryId territory) {
        return accounts.coordinatorsOf(territory).stream()
                .map(UserAccount::summary)
                .toList();
    }

    @Override
    public AccountId open(
            EmailAddress email, String name, Set<Role> roles, TerritoryId territory, Locale locale, String password) {
        strength.check(password, email, name);
        return open(new NewAccount(email, name, roles, territory, locale), hash.generate(password.toCharArray()));
    }

    @Override
    public boolean anyAccount() {
        return accounts.any();
    }

    @Override
    public List<AccountId> openSharing(String password, List<NewAccount> several) {
        several.forEach(one -> strength.check(password, one.email(), one.name()));
        var hashed = hash.generate(password.toCharArray());
        return several.stream().map(one -> open(one, hashed)).toList();
    }

    private AccountId open(NewAccount opened, String passwordHash) {
        if (accounts.byEmail(opened.email()).isPresent()) {
            throw new Refused("account.emailTaken", opened.email().value());
        }
        var account = new UserAccount(
                AccountId.next(),
                opened.email(),
                opened.name(),
                opened.roles(),
                opened.territory(),
                opened.locale(),
                passwordHash,
                clock.instant());
        accounts.add(account);
        return account.id();
    }

    /** Who signs each request, or nobody when the account has been closed meanwhile. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Viewer> viewerOf(AccountId account) {
        return accounts.byId(account).filter(UserAccount::isActive).map(UserAccount::viewer);
    }

    /** The signed-in person's own account. */
    public AccountSummary mine() {
        return accounts.require(currentUser.viewer().account()).summary();
    }

    /** The signed-in person changes their name and language. */
    public void changeMine(String name, Locale language) {
        var account = accounts.require(currentUser.viewer().account());
        account.rename(name);
        account.speak(language);
    }

    /** The signed-in person changes the language in which they read. */
    public void speak(Locale language) {
        accounts.require(currentUser.viewer().account()).speak(language);
    }

    /**
     * The signed-in person changes their password.
     *
     * @throws Refused when the present one is wrong, or the new one too easy or the same
     */
    public void changePassword(String present, String replacement) {
        var account = accounts.require(currentUser.viewer().account());
        if (account.passwordHash()
                .filter(kept -> hash.verify(present.toCharArray(), kept))
                .isEmpty()) {
            throw new Refused("changePassword.presentWrong");
        }
        if (present.equals(replacement)) {
            throw new Refused("changePassword.same");
        }
        strength.check(replacement, account.email(), account.name());
        account.changePassword(hash.generate(replacement.toCharArray()));
    }

    /** Whether the signed-in person has a password; without one, a mail signs in. */
    public boolean hasPassword() {
        return accounts.require(currentUser.viewer().account()).hasPassword();
    }

    /**
     * The signed-in person, who came by a mail, chooses a first password.
     *
     * @throws Refused when there is one already, or the new one is too easy
     */
    public void choosePassword(String first) {
        var account = accounts.require(currentUser.viewer().account());
        if (account.hasPassword()) {
            throw new Refused("changePassword.there");
        }
        strength.check(first, account.email(), account.name());
        account.changePassword(hash.generate(first.toCharArray()));
    }

    /** An administrator gives an account exactly these roles. */
    public void assign(AccountId account, Set<Role> roles, long version) {
        var administrator = administrator();
        var changed = accounts.require(account);
        changed.mustBeAt(version);
        changed.assign(roles, administrator.account());
    }

    /** An administrator closes the door to an account. */
    public void deactivate(AccountId account) {
        accounts.require(account).deactivate(administrator().account());
    }

    /** An administrator opens the door to an account again. */
    public void activate(AccountId account) {
        administrator();
        accounts.require(account).activate();
    }

    private Viewer administrator() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.ADMINISTRATOR);
        return viewer;
    }
}
