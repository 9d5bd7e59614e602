package fr.maillon.catalogue;

import fr.maillon.catalogue.domain.InMemoryNeedRepository;
import fr.maillon.catalogue.domain.InMemoryTradeRepository;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.domain.TradeDescription;
import fr.maillon.catalogue.persistence.FirstNeedsMigration;
import fr.maillon.catalogue.service.Needs;
import fr.maillon.catalogue.service.Trades;
import fr.maillon.identity.AccountId;
import fr.maillon.platform.reference.ReferenceTable;
import java.time.Instant;

/** Trades and needs for the tests of every feature. */
public final class CatalogueFixtures {

    public static final TradeCode WEB_DEVELOPMENT = new TradeCode("web-development");
    public static final TradeCode GRAPHIC_DESIGN = new TradeCode("graphic-design");
    public static final TradeCode PHOTOGRAPHY = new TradeCode("photography");
    public static final TradeCode HOSTING = new TradeCode("hosting");

    private CatalogueFixtures() {}

    /** The trades shipped with the product, those named here retired. */
    public static CatalogueApi shippedTradesWithout(TradeCode... retired) {
        var repository = new InMemoryTradeRepository();
        for (var row : ReferenceTable.read(CatalogueFixtures.class, "/fr/maillon/catalogue/trades.csv")
                .rows()) {
            repository.add(new Trade(
                    new TradeCode(row.text("code")),
                    new TradeDescription(
                            row.text("name_fr"),
                            row.text("name_en"),
                            row.text("explanation_fr"),
                            row.text("explanation_en"),
                            row.integer("presence_need"))));
        }
        for (var code : retired) {
            repository.require(code).retire();
        }
        return new Trades(repository);
    }

    /** The needs shipped with the product, all offered. */
    public static NeedsApi shippedNeeds() {
        return new Needs(storedShippedNeeds());
    }

    /** The needs shipped with the product, as they are stored. */
    public static InMemoryNeedRepository storedShippedNeeds() {
        var repository = new InMemoryNeedRepository();
        for (var code : FirstNeedsMigration.SHIPPED) {
            var need = new Need(new NeedCode(code), FirstNeedsMigration.SHIPPED.indexOf(code) + 1);
            repository.add(need);
            repository.add(need.publish(
                    FirstNeedsMigration.content(code), Instant.parse("2026-11-26T00:00:00Z"), AccountId.next()));
        }
        return repository;
    }
}
