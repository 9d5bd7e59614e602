package fr.maillon.legal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.legal.domain.WordingSubject;
import fr.maillon.legal.service.DatedLaw;
import fr.maillon.legal.service.LegalWordingRow;
import fr.maillon.legal.service.VatRateRow;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JpaLegalRepositoryTest extends OnBothDatabases {

    @Test
    void the_french_rates_of_today_are_shipped() {
        assertThat(law().vatRates(LocalDate.parse("2026-11-23")))
                .containsExactly(
                        new BigDecimal("20"), new BigDecimal("10"), new BigDecimal("5.5"), new BigDecimal("2.1"));
    }

    @Test
    void the_wording_of_the_franchise_changed_in_september_2026() {
        assertThat(law().vatMention(VatRegime.FRANCHISE, LocalDate.parse("2026-08-31")))
                .isEqualTo("TVA non applicable, art. 293 B du CGI");
        assertThat(law().vatMention(VatRegime.FRANCHISE, LocalDate.parse("2026-09-01")))
                .isEqualTo(
                        "TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)");
    }

    @Test
    void an_association_is_exempt_on_its_own_ground() {
        assertThat(law().vatMention(VatRegime.ASSOCIATION_EXEMPT, LocalDate.parse("2026-11-23")))
                .isEqualTo("Exonération de TVA, art. 261, 7-1° du CGI");
    }

    @Test
    void an_administrator_reads_all_rows_with_their_sources() {
        var queries = new JpaLegalQueries(entityManager);

        assertThat(queries.vatRates(Viewers.administrator()))
                .extracting(VatRateRow::rate)
                .first()
                .isEqualTo(new BigDecimal("20"));
        assertThat(queries.wordings(Viewers.administrator()))
                .filteredOn(row -> row.subject() == WordingSubject.VAT_FRANCHISE)
                .extracting(LegalWordingRow::toleratedUntil)
                .containsExactly(null, LocalDate.parse("2027-12-31"));
        assertThat(queries.wordings(Viewers.administrator()))
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @Test
    void nobody_else_reads_them() {
        var queries = new JpaLegalQueries(entityManager);

        assertThatThrownBy(() -> queries.vatRates(Viewers.coordinator())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.wordings(Viewers.coordinator())).isInstanceOf(NotFound.class);
    }

    private DatedLaw law() {
        return new DatedLaw(new JpaLegalRepository(entityManager));
    }
}
