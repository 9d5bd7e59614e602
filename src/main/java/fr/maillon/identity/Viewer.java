package fr.maillon.identity;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Who looks, with which rights: every query takes one and shows only what that person may see.
 *
 * @param account whose account it is
 * @param name how the person is called on screen and in the journal
 * @param roles what the person may do
 * @param territory the territory the account belongs to
 * @param locale the person's language, French or English
 */
public record Viewer(AccountId account, String name, Set<Role> roles, TerritoryId territory, Locale locale)
        implements Serializable {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * @throws NotFound when the viewer has not this role: that such a thing exists is not told
     */
    public void mustBe(Role role) {
        if (!is(role)) {
            throw new NotFound();
        }
    }

    /** Whether the viewer coordinates this territory. */
    public boolean coordinates(TerritoryId other) {
        return is(Role.COORDINATOR) && territory.equals(other);
    }
}
