package fr.maillon.catalogue.persistence;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.service.CatalogueQueries;
import fr.maillon.catalogue.service.TradeRow;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

@ApplicationScoped
class JpaCatalogueQueries implements CatalogueQueries {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaCatalogueQueries() {}

    JpaCatalogueQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<TradeRow> trades(Viewer viewer) {
        viewer.mustBe(Role.ADMINISTRATOR);
        List<TradeRow> rows = new ArrayList<>();
        entityManager
                .createQuery("select t from Trade t", Trade.class)
                .getResultList()
                .forEach(trade -> rows.add(row(trade)));
        rows.sort(Comparator.comparing((TradeRow row) -> !row.trade().active())
                .thenComparing(row -> row.trade().frenchName(), Collator.getInstance(Locale.FRENCH)));
        return rows;
    }

    @Override
    public TradeRow trade(Viewer viewer, TradeCode code) {
        viewer.mustBe(Role.ADMINISTRATOR);
        var trade = entityManager.find(Trade.class, code.value());
        if (trade == null) {
            throw new NotFound();
        }
        return row(trade);
    }

    private static TradeRow row(Trade trade) {
        return new TradeRow(trade.summary(), trade.version());
    }
}
