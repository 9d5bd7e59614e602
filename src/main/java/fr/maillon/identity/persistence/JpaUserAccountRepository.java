package fr.maillon.identity.persistence;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.domain.UserAccountRepository;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every account is read with its roles in one statement. */
@ApplicationScoped
class JpaUserAccountRepository implements UserAccountRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaUserAccountRepository() {}

    JpaUserAccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(UserAccount account) {
        entities.persist(account);
    }

    @Override
    public boolean any() {
        return !entities.createQuery("select a.id from UserAccount a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<UserAccount> byId(AccountId id) {
        return Optional.ofNullable(entities.find(UserAccount.class, id.value()));
    }

    @Override
    public UserAccount require(AccountId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<UserAccount> byEmail(EmailAddress email) {
        return entities.createQuery(
                        "select a from UserAccount a left join fetch a.roles where a.email = :email", UserAccount.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<UserAccount> coordinatorsOf(TerritoryId territory) {
        return entities.createQuery("""
                        select distinct a from UserAccount a left join fetch a.roles
                        where a.territory = :territory and a.active = true and :coordinator member of a.roles
                        order by a.name, a.id
                        """, UserAccount.class)
                .setParameter("territory", territory.value())
                .setParameter("coordinator", Role.COORDINATOR)
                .getResultList();
    }
}
