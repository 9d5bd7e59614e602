package fr.maillon.identity.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import java.util.Optional;

/** The accounts. */
public interface UserAccountRepository {

    void add(UserAccount account);

    /** Whether there is any. */
    boolean any();

    Optional<UserAccount> byId(AccountId id);

    /**
     * @throws NotFound when there is no such account
     */
    UserAccount require(AccountId id);

    Optional<UserAccount> byEmail(EmailAddress email);

    /** The active coordinators of a territory, by name. */
    List<UserAccount> coordinatorsOf(TerritoryId territory);
}
