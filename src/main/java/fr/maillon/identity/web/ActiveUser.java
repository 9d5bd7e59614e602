package fr.maillon.identity.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.TerritoryNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page, for what every page shows of it: {@code #{activeUser.coordinator}}. */
@Named
@RequestScoped
public class ActiveUser {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Instance<TerritoryNames> territories;

    private String territoryName;

    public boolean isSignedIn() {
        return currentUser.isSignedIn();
    }

    /** The person's name; empty when nobody is signed in. */
    public String getName() {
        return isSignedIn() ? currentUser.viewer().name() : "";
    }

    public boolean isClient() {
        return is(Role.CLIENT);
    }

    public boolean isProvider() {
        return is(Role.PROVIDER);
    }

    public boolean isCoordinator() {
        return is(Role.COORDINATOR);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** How the person's territory is called; empty when nobody is signed in. */
    public String getTerritoryName() {
        if (territoryName == null) {
            territoryName = isSignedIn() && territories.isResolvable()
                    ? territories.get().nameOf(currentUser.viewer().territory())
                    : "";
        }
        return territoryName;
    }

    private boolean is(Role role) {
        return isSignedIn() && currentUser.viewer().is(role);
    }
}
