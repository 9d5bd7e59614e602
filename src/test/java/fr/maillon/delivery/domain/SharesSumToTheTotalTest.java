package fr.maillon.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesSumToTheTotalTest {

    private static List<BigDecimal> percentages(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    @Test
    void the_last_share_takes_the_rounding_remainder() {
        assertThat(SharesSumToTheTotal.of(Money.of("100.00"), percentages("33.33", "33.33", "33.34")))
                .containsExactly(Money.of("33.33"), Money.of("33.33"), Money.of("33.34"));
        assertThat(SharesSumToTheTotal.of(Money.of("0.01"), percentages("33.33", "33.33", "33.34")))
                .containsExactly(Money.ZERO, Money.ZERO, Money.of("0.01"));
    }

    @Test
    void no_share_is_negative_when_all_others_were_rounded_up() {
        var tenths = percentages("10", "10", "10", "10", "10", "10", "10", "10", "10", "10");

        assertThat(SharesSumToTheTotal.of(Money.of("0.05"), tenths))
                .noneMatch(Money::isNegative)
                .endsWith(Money.ZERO);
    }

    @Test
    void whatever_the_amount_the_shares_sum_to_it() {
        var random = new Random(81);
        for (int round = 0; round < 500; round++) {
            var total = Money.of(
                    BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2).toPlainString());
            var first = BigDecimal.valueOf(random.nextLong(1, 5_000), 2);
            var second = BigDecimal.valueOf(random.nextLong(1, 5_000), 2);
            var shares = SharesSumToTheTotal.of(
                    total,
                    List.of(
                            first,
                            second,
                            BigDecimal.valueOf(100).subtract(first).subtract(second)));

            assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(total);
        }
    }
}
