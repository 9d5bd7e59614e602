package fr.maillon.prices.domain;

import static fr.maillon.prices.PriceFixtures.PHOTOGRAPHY;
import static fr.maillon.prices.PriceFixtures.TODAY;
import static fr.maillon.prices.PriceFixtures.price;
import static fr.maillon.prices.PriceFixtures.prices;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Viewers;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceRange;
import fr.maillon.prices.PriceSize;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issue 4, part 7, and product.md, "Local price memory": anonymous ranges, from at least five awards on. */
class WhatIsUsuallyPaidTest {

    private static final ComparableWork WORK = ComparableWork.on(TODAY, Viewers.TARN, PHOTOGRAPHY, PriceSize.M);

    @Test
    void five_awards_are_enough() {
        assertThat(usual(prices("1000", "1200", "1500", "1900", "2500"))).contains(range(1200, 1900, 5));
    }

    @Test
    void four_are_not() {
        assertThat(usual(prices("1000", "1200", "1500", "1900"))).isEmpty();
    }

    @Test
    void half_of_the_prices_lie_in_the_range_whatever_their_order() {
        assertThat(usual(prices("800", "100", "600", "400", "300", "700", "200", "500")))
                .contains(range(280, 630, 8));
    }

    @Test
    void one_price_out_of_all_proportion_does_not_move_it() {
        assertThat(usual(prices("1000", "1200", "1500", "1900", "250000"))).contains(range(1200, 1900, 5));
        assertThat(usual(prices("1", "1200", "1500", "1900", "2500"))).contains(range(1200, 1900, 5));
    }

    @Test
    void its_ends_are_rounded_to_tens_of_euros_a_half_going_up() {
        assertThat(usual(prices("900", "1204.99", "1500", "1905", "2500"))).contains(range(1200, 1910, 5));
    }

    @Test
    void when_all_paid_the_same_both_ends_are_that() {
        assertThat(usual(prices("1500", "1500", "1500", "1500", "1500")))
                .contains(range(1500, 1500, 5))
                .hasValueSatisfying(range -> assertThat(range.single()).isTrue());
    }

    @Test
    void awards_of_another_territory_do_not_count() {
        var elsewhere = new AwardedPrice(
                Ids.next(), new TerritoryId(Ids.next()), PHOTOGRAPHY, PriceSize.M, Money.euros(1), TODAY);

        assertThat(usual(with(prices("1000", "1200", "1500", "1900"), elsewhere)))
                .isEmpty();
    }

    @Test
    void awards_of_another_trade_or_size_do_not_count() {
        var otherTrade = new AwardedPrice(
                Ids.next(), Viewers.TARN, new TradeCode("hosting"), PriceSize.M, Money.euros(1), TODAY);
        var otherSize = new AwardedPrice(Ids.next(), Viewers.TARN, PHOTOGRAPHY, PriceSize.L, Money.euros(1), TODAY);
        var four = prices("1000", "1200", "1500", "1900");

        assertThat(usual(with(with(four, otherTrade), otherSize))).isEmpty();
    }

    @Test
    void awards_older_than_36_months_do_not_count_and_those_of_that_day_still_do() {
        var lastDay = LocalDate.of(2023, 11, 23);
        var four = prices("1000", "1200", "1500", "1900");

        assertThat(usual(with(four, price("2500", lastDay)))).contains(range(1200, 1900, 5));
        assertThat(usual(with(four, price("2500", lastDay.minusDays(1))))).isEmpty();
    }

    @Test
    void the_size_follows_the_share_of_the_budget() {
        assertThat(PriceSize.of(Money.of("1499.99"))).isEqualTo(PriceSize.S);
        assertThat(PriceSize.of(Money.euros(1500))).isEqualTo(PriceSize.M);
        assertThat(PriceSize.of(Money.of("4999.99"))).isEqualTo(PriceSize.M);
        assertThat(PriceSize.of(Money.euros(5000))).isEqualTo(PriceSize.L);
    }

    private static Optional<PriceRange> usual(List<AwardedPrice> prices) {
        return UsualPrice.of(WORK, prices.stream().map(PriceFact::new).toList());
    }

    private static List<AwardedPrice> with(List<AwardedPrice> prices, AwardedPrice one) {
        var all = new ArrayList<>(prices);
        all.add(one);
        return all;
    }

    private static PriceRange range(long from, long to, int awards) {
        return new PriceRange(Money.euros(from), Money.euros(to), awards, 36);
    }
}
