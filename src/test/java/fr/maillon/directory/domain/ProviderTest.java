package fr.maillon.directory.domain;

import static fr.maillon.directory.DirectoryFixtures.OTHER_SIRET;
import static fr.maillon.directory.DirectoryFixtures.SIRET;
import static fr.maillon.directory.DirectoryFixtures.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final TradeCode VIDEO = new TradeCode("video");

    private final AccountId coordinator = AccountId.next();

    @Test
    void who_presents_itself_waits_for_a_coordinator() {
        var provider = aPending();

        assertThat(provider.status()).isEqualTo(ProviderStatus.PENDING);
        assertThat(provider.summary().approved()).isFalse();
        assertThat(provider.profile()).isEqualTo(aProvider());
    }

    @Test
    void an_approved_provider_can_be_invited() {
        var provider = anApproved();

        assertThat(provider.summary().approved()).isTrue();
        assertThat(provider.decidedAt()).isEqualTo(NOW);
    }

    @Test
    void approving_twice_is_refused() {
        var provider = anApproved();

        assertThatThrownBy(() -> provider.decide(ProviderStatus.APPROVED, "", coordinator, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(ProviderStatus.APPROVED, ProviderStatus.APPROVED));
    }

    @Test
    void a_reason_is_kept_until_the_next_decision() {
        var provider = aPending();

        provider.decide(ProviderStatus.REFUSED, " Le SIRET est celui d’une autre entreprise. ", coordinator, NOW);
        assertThat(provider.statusReason()).isEqualTo("Le SIRET est celui d’une autre entreprise.");

        provider.decide(ProviderStatus.APPROVED, "", coordinator, NOW);
        assertThat(provider.statusReason()).isEmpty();
    }

    @Test
    void a_new_name_legal_form_or_siret_is_checked_again() {
        var renamed = anApproved();
        renamed.present(aProvider("Atelier Garance", VIDEO));
        var incorporated = anApproved();
        incorporated.present(aProvider("Atelier Pastel", LegalForm.SAS, VatRegime.FRANCHISE, null, VIDEO));
        var registered = anApproved();
        registered.present(aProvider("Atelier Pastel", LegalForm.SOLE_TRADER, VatRegime.FRANCHISE, SIRET, VIDEO));

        assertThat(renamed.status()).isEqualTo(ProviderStatus.PENDING);
        assertThat(incorporated.status()).isEqualTo(ProviderStatus.PENDING);
        assertThat(registered.status()).isEqualTo(ProviderStatus.PENDING);
    }

    @Test
    void new_trades_or_another_vat_regime_need_no_check() {
        var provider = anApproved();

        provider.present(aProvider("Atelier Pastel", LegalForm.SOLE_TRADER, VatRegime.NORMAL, null, VIDEO));

        assertThat(provider.status()).isEqualTo(ProviderStatus.APPROVED);
        assertThat(provider.trades()).containsExactly(VIDEO);
        assertThat(provider.profile().vatRegime()).isEqualTo(VatRegime.NORMAL);
    }

    @Test
    void a_refused_provider_that_corrects_itself_is_looked_at_again() {
        var provider = aPending();
        provider.decide(ProviderStatus.REFUSED, "Numéro inconnu.", coordinator, NOW);

        provider.present(aProvider("Atelier Pastel", LegalForm.SOLE_TRADER, VatRegime.FRANCHISE, OTHER_SIRET, VIDEO));

        assertThat(provider.status()).isEqualTo(ProviderStatus.PENDING);
    }

    @Test
    void a_suspended_provider_stays_so_whatever_it_says() {
        var provider = anApproved();
        provider.decide(ProviderStatus.SUSPENDED, "En pause.", coordinator, NOW);

        provider.present(aProvider("Atelier Garance", VIDEO));

        assertThat(provider.status()).isEqualTo(ProviderStatus.SUSPENDED);
    }

    @Test
    void only_an_association_is_exempt_as_one() {
        var provider = aPending();
        var claim = aProvider("Atelier Pastel", LegalForm.SAS, VatRegime.ASSOCIATION_EXEMPT, null, VIDEO);

        assertThatThrownBy(() -> provider.present(claim)).hasMessageContaining("provider.vat.associationOnly");
        provider.present(aProvider("Cap Clavier", LegalForm.ASSOCIATION, VatRegime.ASSOCIATION_EXEMPT, null, VIDEO));
        assertThat(provider.profile().legalForm()).isEqualTo(LegalForm.ASSOCIATION);
    }

    @Test
    void a_sole_trader_is_named_with_ei_as_the_law_asks() {
        assertThat(aPending().summary().officialName()).isEqualTo("Atelier Pastel EI");

        var company = aPending();
        company.present(aProvider("Brique Numérique", LegalForm.SAS, VatRegime.NORMAL, SIRET, VIDEO));
        assertThat(company.summary().officialName()).isEqualTo("Brique Numérique");
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var provider = aPending();

        provider.mustBeAt(provider.version());
        assertThatThrownBy(() -> provider.mustBeAt(provider.version() + 1)).isInstanceOf(Stale.class);
    }

    private Provider anApproved() {
        var provider = aPending();
        provider.decide(ProviderStatus.APPROVED, "", coordinator, NOW);
        return provider;
    }

    private static Provider aPending() {
        return new Provider(AccountId.next(), Viewers.TARN, aProvider(), NOW);
    }
}
