package fr.maillon.identity;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import java.util.Locale;
import java.util.Set;

/** An account to be opened. */
public record NewAccount(EmailAddress email, String name, Set<Role> roles, TerritoryId territory, Locale locale) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
