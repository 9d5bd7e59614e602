package fr.maillon.identity;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.Locale;
import java.util.Set;

/** People who look, and somebody who is signed in, for the tests of every feature. */
public final class Viewers {

    /** The territory of everybody here who is not said to be from elsewhere. */
    public static final TerritoryId TARN = new TerritoryId("0000000000000000000000tarn");

    private Viewers() {}

    public static Viewer client() {
        return with(AccountId.next(), Role.CLIENT);
    }

    public static Viewer provider() {
        return with(AccountId.next(), Role.PROVIDER);
    }

    public static Viewer coordinator() {
        return with(AccountId.next(), Role.COORDINATOR);
    }

    public static Viewer administrator() {
        return with(AccountId.next(), Role.ADMINISTRATOR);
    }

    public static Viewer with(AccountId account, Role... roles) {
        return new Viewer(account, "Camille Untel", Set.of(roles), TARN, Locale.FRENCH);
    }

    public static Viewer from(TerritoryId territory, Role... roles) {
        return new Viewer(AccountId.next(), "Camille Dailleurs", Set.of(roles), territory, Locale.FRENCH);
    }

    /** A current user who can be changed between two calls of a service. */
    public static final class SignedIn implements CurrentUser {

        private Viewer viewer;

        public SignedIn(Viewer viewer) {
            this.viewer = viewer;
        }

        public static SignedIn nobody() {
            return new SignedIn(null);
        }

        public void become(Viewer other) {
            viewer = other;
        }

        @Override
        public boolean isSignedIn() {
            return viewer != null;
        }

        @Override
        public Viewer viewer() {
            if (viewer == null) {
                throw new NotFound();
            }
            return viewer;
        }
    }
}
