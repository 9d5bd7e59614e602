package fr.maillon.bidding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidTotalsTest {

    private static final List<String> RATES = List.of("20", "10", "5.5", "2.1", "0");

    @ParameterizedTest
    @CsvSource({
        "1, 1000.00, 0, 1000.00",
        "2.5, 19.99, 0, 49.98",
        "3, 0.35, 0, 1.05",
        "0.333, 100, 0, 33.30",
        "0.001, 0.01, 0, 0.00",
        "0.5, 0.01, 0, 0.01",
        "1, 0.01, 50, 0.01",
        "1, 0.01, 51, 0.00",
        "30, 28, 12.5, 735.00",
        "1, 99.99, 33.33, 66.66",
        "7, 10, 100, 0.00"
    })
    void a_line_is_rounded_once_half_up(String quantity, String price, String discount, String net) {
        assertThat(line(quantity, price, discount, "20").net()).isEqualTo(Money.of(net));
    }

    @Test
    void vat_is_reckoned_for_each_rate_on_the_sum_of_the_rounded_nets() {
        var totals = BidTotals.of(List.of(
                line("1", "10.02", "0", "20"),
                line("1", "10.02", "0", "20"),
                line("1", "10.02", "0", "20"),
                line("2", "33.33", "0", "5.5")));

        assertThat(totals.shares())
                .containsExactly(
                        new VatShare(new BigDecimal("20"), Money.of("30.06"), Money.of("6.01")),
                        new VatShare(new BigDecimal("5.5"), Money.of("66.66"), Money.of("3.67")));
        assertThat(totals.net()).isEqualTo(Money.of("96.72"));
        assertThat(totals.vat()).isEqualTo(Money.of("9.68"));
        assertThat(totals.total()).isEqualTo(Money.of("106.40"));
    }

    @Test
    void the_same_rate_written_otherwise_is_the_same_rate() {
        var totals = BidTotals.of(List.of(line("1", "1", "0", "20"), line("1", "1", "0", "20.00")));

        assertThat(totals.shares()).hasSize(1);
    }

    @Test
    void without_vat_the_total_is_the_net() {
        var totals = BidTotals.of(List.of(line("3", "150", "0", "0")));

        assertThat(totals.vat()).isEqualTo(Money.ZERO);
        assertThat(totals.total()).isEqualTo(totals.net()).isEqualTo(Money.euros(450));
    }

    @Test
    void no_line_comes_to_nothing() {
        assertThat(BidTotals.of(List.of())).isEqualTo(new BidTotals(Money.ZERO, List.of(), Money.ZERO, Money.ZERO));
    }

    @Test
    void whatever_the_lines_the_sums_hold_and_their_order_does_not_matter() {
        var random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            var lines = new ArrayList<BidLine>();
            for (int i = 0; i <= random.nextInt(40); i++) {
                lines.add(line(
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 3).toString(),
                        BigDecimal.valueOf(random.nextInt(10_000_000), 2).toString(),
                        BigDecimal.valueOf(random.nextInt(10_001), 2).toString(),
                        RATES.get(random.nextInt(RATES.size()))));
            }

            var totals = BidTotals.of(lines);

            var nets = lines.stream().map(BidLine::net).reduce(Money.ZERO, Money::plus);
            assertThat(totals.net()).isEqualTo(nets);
            assertThat(totals.total()).isEqualTo(totals.net().plus(totals.vat()));
            assertThat(totals.shares().stream().map(VatShare::base).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(nets);
            assertThat(totals.shares())
                    .allSatisfy(share -> assertThat(share.vat().amount())
                            .isEqualByComparingTo(share.base()
                                    .amount()
                                    .multiply(share.rate())
                                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)));
            assertThat(lines).allSatisfy(line -> {
                var exact = line.quantity()
                        .multiply(line.unitPrice().amount())
                        .multiply(BigDecimal.valueOf(100).subtract(line.discountPercent()))
                        .divide(BigDecimal.valueOf(100));
                assertThat(line.net().amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
            });
            Collections.shuffle(lines, random);
            assertThat(BidTotals.of(lines)).isEqualTo(totals);
        }
    }

    private static BidLine line(String quantity, String price, String discount, String rate) {
        return new BidLine(
                "Ligne",
                new BigDecimal(quantity),
                "u",
                Money.of(price),
                new BigDecimal(discount),
                new BigDecimal(rate));
    }
}
