package fr.maillon.legal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.legal.VatRegime;
import fr.maillon.legal.domain.LegalRepository;
import fr.maillon.legal.domain.LegalWording;
import fr.maillon.legal.domain.VatRate;
import fr.maillon.legal.domain.WordingSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedLawTest {

    private final DatedLaw law = new DatedLaw(new SampleRules());

    @ParameterizedTest
    @CsvSource({"2026-08-31, old", "2026-09-01, new", "2040-01-01, new"})
    void the_wording_changes_on_its_day(LocalDate day, String wording) {
        assertThat(law.vatMention(VatRegime.FRANCHISE, day)).isEqualTo(wording);
    }

    @Test
    void who_charges_vat_needs_no_wording() {
        assertThat(law.vatMention(VatRegime.NORMAL, LocalDate.parse("2026-11-23")))
                .isEmpty();
    }

    @Test
    void a_day_before_the_first_row_has_no_answer() {
        var tooEarly = LocalDate.parse("1950-01-01");

        assertThatThrownBy(() -> law.vatMention(VatRegime.FRANCHISE, tooEarly))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No wording for VAT_FRANCHISE on 1950-01-01");
    }

    @Test
    void rates_of_the_day_come_highest_first_without_useless_zeros() {
        assertThat(law.vatRates(LocalDate.parse("2013-12-31"))).containsExactly(new BigDecimal("19.6"));
        assertThat(law.vatRates(LocalDate.parse("2014-01-01")))
                .containsExactly(new BigDecimal("20"), new BigDecimal("5.5"));
    }

    private static final class SampleRules implements LegalRepository {

        @Override
        public List<VatRate> vatRates() {
            return List.of(
                    new VatRate("reduced", new BigDecimal("5.50"), day("2014-01-01"), null, "s"),
                    new VatRate("old", new BigDecimal("19.60"), day("2000-04-01"), day("2013-12-31"), "s"),
                    new VatRate("normal", new BigDecimal("20.00"), day("2014-01-01"), null, "s"));
        }

        @Override
        public List<LegalWording> wordings(WordingSubject subject) {
            return List.of(
                    new LegalWording("a", subject, "old", day("2014-01-01"), day("2026-08-31"), day("2027-12-31"), "s"),
                    new LegalWording("b", subject, "new", day("2026-09-01"), null, null, "s"));
        }

        private static LocalDate day(String day) {
            return LocalDate.parse(day);
        }
    }
}
