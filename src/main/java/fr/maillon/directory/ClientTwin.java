package fr.maillon.directory;

import java.util.Set;

/** Another client who may be the same people, and why. */
public record ClientTwin(ClientId client, Set<TwinReason> reasons) {

    public ClientTwin {
        reasons = Set.copyOf(reasons);
    }
}
