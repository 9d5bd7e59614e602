package fr.maillon.directory;

import fr.maillon.shared.NotFound;
import java.util.List;

/** Finds clients who registered more than once, under several accounts. */
public interface ClientTwins {

    /**
     * The other clients of the client's territory with the same SIRET, mail address or telephone number, however the
     * number is written.
     *
     * @throws NotFound when there is no such client
     */
    List<ClientTwin> twinsOf(ClientId client);
}
