package fr.maillon.directory.persistence;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientRepository;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaClientRepository implements ClientRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaClientRepository() {}

    JpaClientRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Client require(ClientId id) {
        var client = entityManager.find(Client.class, id.value());
        if (client == null) {
            throw new NotFound();
        }
        return client;
    }

    @Override
    public Optional<Client> byAccount(AccountId account) {
        return entityManager
                .createQuery("select c from Client c where c.account = :account", Client.class)
                .setParameter("account", account.value())
                .setHint(CachedQueries.QUERY_TYPE, CachedQueries.READ_OBJECT)
                .setHint(CachedQueries.CACHE_USAGE, CachedQueries.CACHE_FIRST)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Client client) {
        entityManager.persist(client);
    }
}
