package fr.maillon.directory.persistence;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderRepository;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Siret;
import fr.maillon.shared.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Trades come with their provider in one statement. */
@ApplicationScoped
class JpaProviderRepository implements ProviderRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaProviderRepository() {}

    JpaProviderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Provider require(ProviderId id) {
        return only("p.id = :value", id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Provider> byAccount(AccountId account) {
        return only("p.account = :value", account.value());
    }

    @Override
    public Optional<Provider> bySiret(Siret siret) {
        return only("p.siret = :value", siret);
    }

    private Optional<Provider> only(String condition, Object value) {
        return entityManager
                .createQuery(
                        "select distinct p from Provider p left join fetch p.trades where " + condition, Provider.class)
                .setParameter("value", value)
                .setHint(CachedQueries.QUERY_TYPE, CachedQueries.READ_OBJECT)
                .setHint(CachedQueries.CACHE_USAGE, CachedQueries.CACHE_FIRST)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Provider> approvedOffering(TerritoryId territory, TradeCode trade) {
        return entityManager
                .createQuery("""
                        select distinct p from Provider p left join fetch p.trades join p.trades offered
                        where p.territory = :territory and p.status = :approved and offered = :trade
                        order by p.name
                        """, Provider.class)
                .setParameter("territory", territory.value())
                .setParameter("approved", ProviderStatus.APPROVED)
                .setParameter("trade", trade.value())
                .getResultList();
    }

    @Override
    public void add(Provider provider) {
        entityManager.persist(provider);
    }
}
