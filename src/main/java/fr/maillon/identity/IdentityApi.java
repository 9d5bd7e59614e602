package fr.maillon.identity;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What other features ask of identity. */
public interface IdentityApi {

    /**
     * @throws NotFound when there is no such account
     */
    AccountSummary account(AccountId account);

    Optional<AccountSummary> accountByEmail(EmailAddress email);

    /** The active coordinators of a territory, those who are told when something is due. */
    List<AccountSummary> coordinatorsOf(TerritoryId territory);

    /** Whether anybody has an account yet. */
    boolean anyAccount();

    /**
     * Opens an account.
     *
     * @param password as typed, at least 12 characters; stored as an Argon2id hash only
     * @throws Refused when the address has an account already or the password is too weak
     */
    AccountId open(
            EmailAddress email, String name, Set<Role> roles, TerritoryId territory, Locale locale, String password);

    /**
     * Opens accounts that share one password, as the sample people of a demonstration do; it is hashed once for all.
     *
     * @return their ids, in the order given
     * @throws Refused when an address has an account already, or the password is too weak for one of them
     */
    List<AccountId> openSharing(String password, List<NewAccount> accounts);
}
