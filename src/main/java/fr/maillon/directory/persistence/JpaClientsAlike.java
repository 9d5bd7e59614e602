package fr.maillon.directory.persistence;

import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientsAlike;
import fr.maillon.directory.domain.PhoneDigits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Telephone numbers are stored as typed: the database finds those with the same digits in order, and a few more. */
@ApplicationScoped
class JpaClientsAlike implements ClientsAlike {

    private static final String NO_NUMBER = "-";

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaClientsAlike() {}

    JpaClientsAlike(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Client> perhapsLike(Client client) {
        var profile = client.profile();
        var digits = PhoneDigits.of(profile.phone());
        var siret = profile.siret();
        var query = entityManager
                .createQuery(
                        "select c from Client c where c.territory = :territory and c.id <> :id"
                                + " and (c.email = :email or c.phone like :phone"
                                + (siret == null ? "" : " or c.siret = :siret")
                                + ") order by c.registeredAt, c.id",
                        Client.class)
                .setParameter("territory", client.summary().territory().value())
                .setParameter("id", client.id().value())
                .setParameter("email", profile.email())
                .setParameter("phone", digits.isEmpty() ? NO_NUMBER : PhoneDigits.pattern(digits));
        if (siret != null) {
            query.setParameter("siret", siret);
        }
        return query.getResultList();
    }
}
