package fr.maillon.intake.service;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewer;
import java.util.Optional;

/** In whose name files are added to a request and taken from it; {@link RequestAccess} decides what each may. */
public interface FileOwner {

    /** The account, when there is one. */
    Optional<AccountId> account();

    /** How the list of files calls the person; at most 200 characters. */
    String name();

    /** A client that is signed in. */
    record SignedIn(Viewer viewer) implements FileOwner {

        @Override
        public Optional<AccountId> account() {
            return Optional.of(viewer.account());
        }

        @Override
        public String name() {
            return viewer.name();
        }
    }
}
