package fr.maillon.bidding.domain;

import static fr.maillon.bidding.BiddingFixtures.aBid;
import static fr.maillon.bidding.BiddingFixtures.aBidOf;
import static fr.maillon.bidding.BiddingFixtures.bid;
import static fr.maillon.bidding.BiddingFixtures.line;
import static fr.maillon.bidding.BiddingFixtures.withMilestones;
import static fr.maillon.bidding.BiddingFixtures.withTerms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.legal.VatRegime;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBidTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 7);
    private static final String MENTION = "TVA non applicable, art. 293 B du CGI";
    private final ReadBid normal = reader(VatRegime.NORMAL);
    private final ReadBid franchise = reader(VatRegime.FRANCHISE);

    @Test
    void a_complete_bid_is_read_exactly() {
        var reading = normal.read(aBid());

        assertThat(reading.problems()).isEmpty();
        var content = reading.content();
        assertThat(content.totals().net()).isEqualTo(Money.of("1240.00"));
        assertThat(content.totals().total()).isEqualTo(Money.of("1488.00"));
        assertThat(content.vatMention()).isEmpty();
        assertThat(content.validUntil()).isEqualTo("2027-01-31");
        assertThat(content.durationDays()).isEqualTo(20);
        assertThat(content.milestones())
                .extracting(BidMilestone::title)
                .containsExactly("Prises de vue", "Photos livrées");
    }

    @Test
    void what_was_read_can_be_written_again_as_it_was() {
        var content = normal.read(aBid()).content();

        assertThat(normal.read(BidDraft.of(content)).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,56|1234.56",
                "1234.56|1234.56",
                "1 234,56|1234.56",
                "1\u00a0234,56|1234.56",
                "1\u202f234,5|1234.50",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "12|12.00",
                "12,00|12.00",
                "0|0.00"
            })
    void a_price_is_read_as_people_type_it(String typed, String price) {
        var two =
                bid(List.of(line("Une", "1", "forfait", typed, "", "20"), line("Deux", "1", "forfait", "1", "", "20")));

        assertThat(normal.read(two).content().lines().get(0).unitPrice()).isEqualTo(Money.of(price));
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, submitBid.priceDecimals",
        "'0,005', submitBid.priceDecimals",
        "-1, submitBid.priceNegative",
        "10000000000, submitBid.priceTooLarge",
        "'', submitBid.priceMalformed",
        "abc, submitBid.priceMalformed",
        "1e9, submitBid.priceMalformed",
        "12 €, submitBid.priceMalformed",
        "NaN, submitBid.priceMalformed",
        "'1,2,3', submitBid.priceMalformed",
        "1234567890123456789012345678901234567890, submitBid.priceMalformed"
    })
    void a_price_that_is_none_is_refused_with_its_line(String typed, String key) {
        var two = bid(
                List.of(line("Une", "1", "forfait", "10", "", "20"), line("Deux", "1", "forfait", typed, "", "20")));

        assertThat(normal.read(two).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("lines[1].unitPrice");
            assertThat(problem.messageKey()).isEqualTo(key);
            assertThat(problem.arguments()).startsWith(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, submitBid.quantityNotPositive",
        "-2, submitBid.quantityNotPositive",
        "1.2345, submitBid.quantityDecimals",
        "1000000, submitBid.quantityTooLarge",
        "'', submitBid.quantityMalformed",
        "deux, submitBid.quantityMalformed"
    })
    void a_quantity_that_is_none_is_refused(String typed, String key) {
        assertThat(keys(normal.read(bid(List.of(line("Une", typed, "jour", "10", "", "20"))))))
                .containsExactly(key);
    }

    @Test
    void three_decimals_of_a_quantity_are_fine() {
        var content = normal.read(bid(List.of(line("Une", "1,125", "jour", "8", "", "20"))))
                .content();

        assertThat(content.totals().net()).isEqualTo(Money.of("9.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "10.555", "dix"})
    void a_discount_that_is_none_is_refused(String typed) {
        assertThat(keys(normal.read(bid(List.of(line("Une", "1", "jour", "10", typed, "20"))))))
                .containsExactly("submitBid.discountMalformed");
    }

    @Test
    void a_line_or_a_bid_that_no_column_holds_is_refused() {
        assertThat(keys(normal.read(bid(List.of(line("Une", "2", "u", "9999999999.99", "", "20"))))))
                .contains("submitBid.lineTooLarge");
        assertThat(keys(normal.read(aBidOf("9999999999.99")))).containsExactly("submitBid.totalTooLarge");
    }

    @Test
    void a_bid_of_nothing_is_refused_but_a_free_line_is_not() {
        assertThat(keys(normal.read(aBidOf("0")))).containsExactly("submitBid.totalZero");
        assertThat(normal.read(bid(List.of(
                                line("Offert", "1", "u", "0", "", "20"), line("Payé", "1", "u", "1", "", "20"))))
                        .problems())
                .isEmpty();
    }

    @Test
    void spare_lines_and_milestones_are_left_out() {
        var typed = withMilestones(
                bid(List.of(line("", "1", "forfait", "", "", "20"), line("Une", "1", "u", "10", "", "20"))),
                "",
                "",
                "Tout",
                "100");

        var content = normal.read(typed).content();

        assertThat(content.lines()).hasSize(1);
        assertThat(content.milestones()).hasSize(1);
    }

    @Test
    void without_a_line_or_with_too_many_it_is_refused() {
        assertThat(keys(normal.read(bid(List.of())))).containsExactly("submitBid.noLine");
        assertThat(keys(normal.read(bid(List.of(line("", "1", "u", " ", "", "20"))))))
                .containsExactly("submitBid.noLine");
        assertThat(keys(normal.read(bid(Collections.nCopies(41, line("Une", "1", "u", "10", "", "20"))))))
                .containsExactly("submitBid.tooManyLines");
    }

    @Test
    void label_and_unit_are_there_and_not_too_long() {
        assertThat(keys(normal.read(bid(List.of(line("", "1", "", "10", "", "20"))))))
                .containsExactly("submitBid.labelMissing", "submitBid.unitMissing");
        assertThat(keys(normal.read(bid(List.of(line("x".repeat(201), "1", "y".repeat(31), "10", "", "20"))))))
                .containsExactly("submitBid.labelTooLong", "submitBid.unitTooLong");
    }

    @Test
    void only_rates_of_the_day_are_charged() {
        assertThat(keys(normal.read(bid(List.of(line("Une", "1", "u", "10", "", "19.6"))))))
                .containsExactly("submitBid.rateUnknown");
        assertThat(keys(normal.read(bid(List.of(line("Une", "1", "u", "10", "", ""))))))
                .containsExactly("submitBid.rateUnknown");
        assertThat(normal.read(bid(List.of(line("Une", "1", "u", "10", "", "5,50"))))
                        .content()
                        .totals()
                        .vat())
                .isEqualTo(Money.of("0.55"));
    }

    @Test
    void who_charges_no_vat_says_so_by_the_words_of_the_law_and_never_with_a_rate() {
        var content = franchise
                .read(bid(List.of(line("Une", "1", "u", "10", "", ""), line("Deux", "1", "u", "5", "", "0"))))
                .content();

        assertThat(content.vatMention()).isEqualTo(MENTION);
        assertThat(content.totals().total()).isEqualTo(Money.euros(15));
        assertThat(keys(franchise.read(bid(List.of(line("Une", "1", "u", "10", "", "20"))))))
                .containsExactly("submitBid.rateNotZero");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-06, 2026-12-14, 20, submitBid.validTooShort",
        "'', 2026-12-14, 20, submitBid.validUntilMalformed",
        "31/01/2027, 2026-12-14, 20, submitBid.validUntilMalformed",
        "2027-02-30, 2026-12-14, 20, submitBid.validUntilMalformed",
        "2031-01-01, 2026-12-14, 20, submitBid.dayTooFar",
        "2027-01-31, 2026-11-22, 20, submitBid.startInThePast",
        "2027-01-31, '', 20, submitBid.startsOnMalformed",
        "2027-01-31, 2026-12-14, 0, submitBid.durationMalformed",
        "2027-01-31, 2026-12-14, '1,5', submitBid.durationMalformed",
        "2027-01-31, 2026-12-14, 1001, submitBid.durationMalformed",
        "2027-01-31, 2026-12-14, '', submitBid.durationMalformed"
    })
    void a_day_or_a_duration_that_cannot_be_is_refused(String validUntil, String startsOn, String days, String key) {
        assertThat(keys(normal.read(withTerms(aBid(), validUntil, startsOn, days, "À 30 jours"))))
                .containsExactly(key);
    }

    @Test
    void valid_until_the_opening_and_beginning_today_are_the_first_days_possible() {
        assertThat(normal.read(withTerms(aBid(), "2026-12-07", "2026-11-23", "1", "À 30 jours"))
                        .problems())
                .isEmpty();
    }

    @Test
    void terms_of_payment_are_part_of_a_quote() {
        assertThat(keys(normal.read(withTerms(aBid(), "2027-01-31", "2026-12-14", "20", " "))))
                .containsExactly("submitBid.paymentTermsMissing");
        assertThat(keys(normal.read(withTerms(aBid(), "2027-01-31", "2026-12-14", "20", "x".repeat(1001)))))
                .containsExactly("submitBid.textTooLong");
    }

    @Test
    void milestones_come_to_exactly_one_hundred_percent() {
        assertThat(normal.read(withMilestones(aBid(), "A", "33,33", "B", "33,33", "C", "33.34"))
                        .problems())
                .isEmpty();
        assertThat(keys(normal.read(withMilestones(aBid(), "A", "60", "B", "39.99"))))
                .containsExactly("submitBid.milestonesSum");
        assertThat(keys(normal.read(withMilestones(aBid(), "A", "60", "B", "60"))))
                .containsExactly("submitBid.milestonesSum");
        assertThat(keys(normal.read(withMilestones(aBid())))).containsExactly("submitBid.noMilestone");
        assertThat(keys(normal.read(withMilestones(aBid(), "A", "0", "B", "100"))))
                .containsExactly("submitBid.milestonePercent");
        assertThat(keys(normal.read(withMilestones(aBid(), "", "100")))).containsExactly("submitBid.milestoneTitle");
        assertThat(keys(normal.read(withMilestones(aBid(), "x".repeat(121), "100"))))
                .containsExactly("submitBid.milestoneTitle");
    }

    @Test
    void all_problems_are_named_at_once() {
        var nothing = new BidDraft(List.of(), "", "", "", "", "", "", "", List.of(), "");

        assertThat(keys(normal.read(nothing)))
                .containsExactlyInAnyOrder(
                        "submitBid.noLine",
                        "submitBid.validUntilMalformed",
                        "submitBid.startsOnMalformed",
                        "submitBid.durationMalformed",
                        "submitBid.paymentTermsMissing",
                        "submitBid.noMilestone");
    }

    @Test
    void while_it_is_written_the_readable_lines_are_reckoned_already() {
        var typed = bid(List.of(
                line("", "2", "", "10", "", "20"),
                line("Deux", "x", "u", "10", "", "20"),
                line("", "", "", "", "", "20")));

        assertThat(normal.totalsSoFar(typed).total()).isEqualTo(Money.euros(24));
        assertThat(normal.netSoFar(typed.lines().get(0))).contains(Money.euros(20));
        assertThat(normal.netSoFar(typed.lines().get(1))).isEmpty();
    }

    private static ReadBid reader(VatRegime regime) {
        return new ReadBid(
                regime,
                List.of(new BigDecimal("20"), new BigDecimal("10"), new BigDecimal("5.5"), new BigDecimal("2.1")),
                MENTION,
                TODAY,
                DEADLINE);
    }

    private static List<String> keys(ReadBid.Reading reading) {
        assertThat(reading.content() == null).isEqualTo(!reading.problems().isEmpty());
        return reading.problems().stream().map(BidProblem::messageKey).toList();
    }
}
