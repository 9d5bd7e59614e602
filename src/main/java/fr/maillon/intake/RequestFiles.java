package fr.maillon.intake;

import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;

/** Lets those who may read a request read all of it. */
public interface RequestFiles {

    /**
     * The whole request, when it is the viewer's own (client) or of the viewer's territory (coordinator).
     *
     * @throws NotFound otherwise; a coordinator has no access to a client's draft
     */
    RequestFile fileFor(Viewer viewer, RequestId request);
}
