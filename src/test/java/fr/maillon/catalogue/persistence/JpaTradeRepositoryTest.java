package fr.maillon.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.domain.TradeDescription;
import fr.maillon.catalogue.service.TradeRow;
import fr.maillon.catalogue.service.Trades;
import fr.maillon.identity.Viewers;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaTradeRepositoryTest extends OnBothDatabases {

    private static final TradeCode DRONES = new TradeCode("drones");

    private JpaTradeRepository trades;

    @BeforeEach
    void open() {
        trades = new JpaTradeRepository(entityManager);
    }

    @Test
    void fourteen_trades_are_there_from_the_start() {
        var shipped = new Trades(trades).trades();

        assertThat(shipped)
                .hasSize(14)
                .extracting(TradeSummary::frenchName)
                .startsWith("Audit d’accessibilité", "Conduite de projet", "Développement web")
                .endsWith("Web-marketing");
        assertThat(shipped).allSatisfy(trade -> assertThat(trade.active()).isTrue());
    }

    @Test
    void a_host_needs_no_presence_and_a_photographer_much() {
        assertThat(trades.require(new TradeCode("hosting")).summary().presenceNeed())
                .isZero();
        assertThat(trades.require(new TradeCode("photography")).summary().presenceNeed())
                .isGreaterThan(90);
    }

    @Test
    void a_trade_is_found_again_as_it_was_described() {
        trades.add(new Trade(
                DRONES,
                new TradeDescription("Drones", "Drones", "Photographie du ciel.", "Takes pictures from above.", 99)));
        writeAndForget();

        assertThat(trades.require(DRONES).summary())
                .isEqualTo(new TradeSummary(
                        DRONES, "Drones", "Drones", "Photographie du ciel.", "Takes pictures from above.", 99, true));
    }

    @Test
    void a_trade_that_is_not_there_is_not_found() {
        assertThat(trades.byCode(DRONES)).isEmpty();
        assertThatThrownBy(() -> trades.require(DRONES)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_administrator_sees_retired_trades_last() {
        trades.require(new TradeCode("accessibility-audit")).retire();
        writeAndForget();
        var queries = new JpaCatalogueQueries(entityManager);

        var rows = queries.trades(Viewers.administrator());

        assertThat(rows).hasSize(14);
        assertThat(rows.get(0).trade().frenchName()).isEqualTo("Conduite de projet");
        assertThat(rows.get(13))
                .extracting(TradeRow::trade)
                .extracting(TradeSummary::active)
                .isEqualTo(false);
        assertThat(queries.trade(Viewers.administrator(), new TradeCode("accessibility-audit")))
                .isEqualTo(rows.get(13));
    }

    @Test
    void only_an_administrator_sees_them() {
        var queries = new JpaCatalogueQueries(entityManager);

        assertThatThrownBy(() -> queries.trades(Viewers.coordinator())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.trade(Viewers.coordinator(), new TradeCode("video")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.trade(Viewers.administrator(), DRONES)).isInstanceOf(NotFound.class);
    }
}
