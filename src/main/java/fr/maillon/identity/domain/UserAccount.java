package fr.maillon.identity.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account. It is opened with a mail address, a name, at least one role and a password of which only the hash
 * is kept, or without one when the address was proved by a mail. The person may change name, language and password; an administrator may change the roles, or deactivate the
 * account: nobody signs in with it any more, and who is signed in is out at the next request. It can be activated
 * again; it is never deleted while something else refers to it.
 */
@Entity
@Cacheable
@Table(name = "user_accounts")
public class UserAccount {

    /** Longest name of a person. */
    public static final int NAME_LENGTH = 120;

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "email", length = EmailAddress.MAX_LENGTH, nullable = false)
    private String email;

    @Column(name = "name", length = NAME_LENGTH, nullable = false)
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_account_roles", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "territory_id", length = 26, nullable = false)
    private String territory;

    @Column(name = "locale", length = 2, nullable = false)
    private String locale;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected UserAccount() {}

    /**
     * Opens an account; it is active at once.
     *
     * @param passwordHash null for somebody who proved a mail address and chose no password yet
     */
    public UserAccount(
            AccountId id,
            EmailAddress email,
            String name,
            Set<Role> roles,
            TerritoryId territory,
            Locale locale,
            @Nullable String passwordHash,
            Instant openedAt) {
        this.id = id.value();
        this.email = email.value();
        this.name = checkedName(name);
        this.roles.addAll(checkedRoles(roles));
        this.territory = territory.value();
        this.locale = checkedLanguage(locale);
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
        this.active = true;
    }

    public void rename(String newName) {
        name = checkedName(newName);
    }

    /**
     * The language in which the person reads screens and mails.
     *
     * @throws Refused when it is neither French nor English
     */
    public void speak(Locale language) {
        locale = checkedLanguage(language);
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /**
     * Gives the account exactly these roles; they count from the person's next request on.
     *
     * @throws Refused when there is none, or an administrator takes that role from their own account
     */
    public void assign(Set<Role> newRoles, AccountId administrator) {
        checkedRoles(newRoles);
        if (administrator.equals(id()) && !newRoles.contains(Role.ADMINISTRATOR)) {
            throw new Refused("editAccount.notYourself");
        }
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /**
     * Closes the door to this account, until it is activated again.
     *
     * @throws Refused when an administrator closes their own
     */
    public void deactivate(AccountId administrator) {
        if (administrator.equals(id())) {
            throw new Refused("editAccount.notYourself");
        }
        active = false;
    }

    public void activate() {
        active = true;
    }

    /**
     * @throws Stale when somebody changed the account since this version was shown
     */
    public void mustBeAt(long shown) {
        if (shown != version) {
            throw new Stale();
        }
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether a password was chosen; without one, a mail signs in. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Nothing while no password was chosen. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Lets the person act in one more role. */
    public void alsoActAs(Role role) {
        roles.add(role);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }

    public AccountSummary summary() {
        return new AccountSummary(
                id(), email(), name, Set.copyOf(roles), new TerritoryId(territory), language(), active);
    }

    /** How the person looks at the application. */
    public Viewer viewer() {
        return new Viewer(id(), name, roles, new TerritoryId(territory), language());
    }

    private Locale language() {
        return Locale.forLanguageTag(locale);
    }

    private static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_LENGTH) {
            throw new Refused("account.nameLength", NAME_LENGTH);
        }
        return stripped;
    }

    private static Set<Role> checkedRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused("account.roleNeeded");
        }
        return roles;
    }

    private static String checkedLanguage(Locale language) {
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new Refused("account.languageUnknown");
        }
        return language.getLanguage();
    }
}
