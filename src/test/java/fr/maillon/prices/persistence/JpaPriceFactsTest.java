package fr.maillon.prices.persistence;

import static fr.maillon.prices.PriceFixtures.PHOTOGRAPHY;
import static fr.maillon.prices.PriceFixtures.TODAY;
import static fr.maillon.prices.PriceFixtures.price;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Viewers;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.domain.ComparableWork;
import fr.maillon.prices.domain.PriceFact;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.TerritoryId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaPriceFactsTest extends OnBothDatabases {

    private static final ComparableWork WORK = ComparableWork.on(TODAY, Viewers.TARN, PHOTOGRAPHY, PriceSize.M);

    private JpaPriceFacts facts;

    @BeforeEach
    void open() {
        facts = new JpaPriceFacts(entityManager);
    }

    @Test
    void a_price_is_found_again_as_it_was() {
        var price = new PriceFact(price("1234.56"));
        facts.add(price);
        writeAndForget();

        assertThat(facts.has(price.key())).isTrue();
        assertThat(facts.has(PriceFact.keyOf(Ids.next()))).isFalse();
        assertThat(facts.of(WORK)).singleElement().usingRecursiveComparison().isEqualTo(price);
    }

    @Test
    void only_comparable_prices_are_given_out() {
        var elsewhere = new TerritoryId(Ids.next());
        add(Viewers.TARN, "photography", PriceSize.M, WORK.since());
        add(Viewers.TARN, "photography", PriceSize.M, WORK.since().minusDays(1));
        add(Viewers.TARN, "photography", PriceSize.S, TODAY);
        add(Viewers.TARN, "hosting", PriceSize.M, TODAY);
        add(elsewhere, "photography", PriceSize.M, TODAY);
        writeAndForget();

        assertThat(facts.of(WORK)).singleElement().satisfies(fact -> assertThat(fact.awardedOn())
                .isEqualTo(WORK.since()));
    }

    private void add(TerritoryId territory, String trade, PriceSize size, LocalDate day) {
        facts.add(new PriceFact(
                new AwardedPrice(Ids.next(), territory, new TradeCode(trade), size, Money.euros(1500), day)));
    }
}
