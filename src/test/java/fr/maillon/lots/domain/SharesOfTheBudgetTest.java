package fr.maillon.lots.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-04: the shares always come to the whole, to the cent. */
class SharesOfTheBudgetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.00 | ,,           | 33.33,33.33,33.34",
                "100.00 | 40,,         | 40.00,30.00,30.00",
                "100.00 | ,99.99,      | ,99.99,0.01",
                "100.00 | 60,40,       | 60.00,40.00,",
                "100.00 | 60,50,       | 60.00,50.00,",
                "100.00 | 60,20,10     | 60.00,20.00,10.00",
                "0.02   | ,,           | ,,0.02",
                "8000   | ,,,,,,       | 1142.85,1142.85,1142.85,1142.85,1142.85,1142.85,1142.90",
            })
    void what_is_left_goes_in_equal_parts_to_lots_without_a_share(String whole, String shares, String expected) {
        assertThat(SharesComeToTheBudget.distributed(Money.of(whole), money(shares)))
                .isEqualTo(money(expected));
    }

    @Test
    void the_whole_is_what_was_agreed_or_else_what_all_shares_come_to() {
        assertThat(SharesComeToTheBudget.whole(Money.euros(900), money("100,"))).isEqualTo(Money.euros(900));
        assertThat(SharesComeToTheBudget.whole(null, money("100.10,200.20"))).isEqualTo(Money.of("300.30"));
        assertThat(SharesComeToTheBudget.whole(null, money("100,"))).isNull();
    }

    @Test
    void what_is_left_may_be_too_little() {
        assertThat(SharesComeToTheBudget.left(Money.euros(100), money("60,,50")))
                .isEqualTo(Money.euros(-10));
    }

    private static List<Money> money(String shares) {
        return Arrays.stream(shares.split(",", -1))
                .map(String::strip)
                .map(share -> share.isEmpty() ? null : Money.of(share))
                .toList();
    }
}
