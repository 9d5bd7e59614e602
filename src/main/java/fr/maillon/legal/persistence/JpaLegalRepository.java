package fr.maillon.legal.persistence;

import fr.maillon.legal.domain.LegalRepository;
import fr.maillon.legal.domain.LegalWording;
import fr.maillon.legal.domain.VatRate;
import fr.maillon.legal.domain.WordingSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaLegalRepository implements LegalRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Read once: the law changes with a script of the schema, so with a start. */
    private volatile List<VatRate> vatRates;

    protected JpaLegalRepository() {}

    JpaLegalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<VatRate> vatRates() {
        List<VatRate> known = vatRates;
        if (known == null) {
            known = List.copyOf(entityManager
                    .createQuery("select r from VatRate r", VatRate.class)
                    .getResultList());
            vatRates = known;
        }
        return known;
    }

    @Override
    public List<LegalWording> wordings(WordingSubject subject) {
        return entityManager
                .createQuery("select w from LegalWording w where w.subject = :subject", LegalWording.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
