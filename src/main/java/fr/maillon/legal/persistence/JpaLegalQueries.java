package fr.maillon.legal.persistence;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.legal.domain.LegalWording;
import fr.maillon.legal.domain.VatRate;
import fr.maillon.legal.service.LegalQueries;
import fr.maillon.legal.service.LegalWordingRow;
import fr.maillon.legal.service.VatRateRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

@ApplicationScoped
class JpaLegalQueries implements LegalQueries {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaLegalQueries() {}

    JpaLegalQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<VatRateRow> vatRates(Viewer viewer) {
        viewer.mustBe(Role.ADMINISTRATOR);
        List<VatRateRow> rows = new ArrayList<>();
        entityManager
                .createQuery("select r from VatRate r order by r.rate desc, r.validFrom desc", VatRate.class)
                .getResultList()
                .forEach(rate ->
                        rows.add(new VatRateRow(rate.rate(), rate.validFrom(), rate.validUntil(), rate.source())));
        return rows;
    }

    @Override
    public List<LegalWordingRow> wordings(Viewer viewer) {
        viewer.mustBe(Role.ADMINISTRATOR);
        List<LegalWordingRow> rows = new ArrayList<>();
        entityManager
                .createQuery(
                        "select w from LegalWording w order by w.subject desc, w.validFrom desc", LegalWording.class)
                .getResultList()
                .forEach(wording -> rows.add(new LegalWordingRow(
                        wording.subject(),
                        wording.wording(),
                        wording.validFrom(),
                        wording.validUntil(),
                        wording.toleratedUntil(),
                        wording.source())));
        return rows;
    }
}
