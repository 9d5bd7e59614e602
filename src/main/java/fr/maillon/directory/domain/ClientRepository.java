package fr.maillon.directory.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import java.util.Optional;

/** Where clients are kept. */
public interface ClientRepository {

    /**
     * @throws NotFound when there is no such client
     */
    Client require(ClientId id);

    Optional<Client> byAccount(AccountId account);

    void add(Client client);
}
