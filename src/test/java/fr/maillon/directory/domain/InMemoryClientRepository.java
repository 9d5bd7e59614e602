package fr.maillon.directory.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps clients for the length of a test. */
public final class InMemoryClientRepository implements ClientRepository {

    private final List<Client> clients = new ArrayList<>();

    @Override
    public Client require(ClientId id) {
        return clients.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Client> byAccount(AccountId account) {
        return clients.stream()
                .filter(client -> client.account().equals(account))
                .findFirst();
    }

    @Override
    public void add(Client client) {
        clients.add(client);
    }
}
