package fr.maillon.directory.service;

import static fr.maillon.catalogue.CatalogueFixtures.GRAPHIC_DESIGN;
import static fr.maillon.directory.DirectoryFixtures.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ProviderApproved;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderRefused;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.directory.ProviderSuspended;
import fr.maillon.directory.domain.InMemoryClientRepository;
import fr.maillon.directory.domain.InMemoryProviderRepository;
import fr.maillon.directory.domain.Provider;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.RecordedEvents;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final InMemoryProviderRepository providers = new InMemoryProviderRepository();
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.coordinator());
    private final RecordedEvents events = new RecordedEvents();
    private final DirectoryService service =
            new DirectoryService(providers, user, events, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Directory directory = new Directory(new InMemoryClientRepository(), providers);
    private final ProviderId pending = aPendingProvider();

    @Test
    void an_approved_provider_is_found_by_its_trade() {
        service.approve(pending);

        assertThat(directory.providersOffering(Viewers.TARN, GRAPHIC_DESIGN))
                .extracting(ProviderSummary::id)
                .containsExactly(pending);
        assertThat(events.all()).containsExactly(new ProviderApproved(pending));
    }

    @Test
    void a_second_click_on_approve_is_told_and_tells_nobody_twice() {
        service.approve(pending);

        assertThatThrownBy(() -> service.approve(pending)).isInstanceOf(Refused.class);
        assertThat(events.all()).hasSize(1);
    }

    @Test
    void a_refused_provider_is_told_why() {
        service.refuse(pending, " Hors du territoire. ");

        assertThat(providers.require(pending).status()).isEqualTo(ProviderStatus.REFUSED);
        assertThat(events.all()).containsExactly(new ProviderRefused(pending, "Hors du territoire."));
    }

    @Test
    void a_suspended_provider_is_not_invited_until_it_is_approved_again() {
        service.approve(pending);
        service.suspend(pending, "En pause jusqu’au printemps.");
        assertThat(directory.providersOffering(Viewers.TARN, GRAPHIC_DESIGN)).isEmpty();

        service.approve(pending);
        assertThat(directory.providersOffering(Viewers.TARN, GRAPHIC_DESIGN)).hasSize(1);
        assertThat(events.of(ProviderSuspended.class)).hasSize(1);
    }

    @Test
    void who_was_never_in_the_directory_cannot_be_suspended() {
        assertThatThrownBy(() -> service.suspend(pending, "En pause.")).isInstanceOf(Refused.class);
        assertThat(events.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_a_coordinator_decides(Role role) {
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.approve(pending)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.refuse(pending, "Non.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.suspend(pending, "Non.")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_coordinator_of_another_territory_does_not_even_see_it() {
        user.become(Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR));

        assertThatThrownBy(() -> service.approve(pending)).isInstanceOf(NotFound.class);
        assertThat(providers.require(pending).status()).isEqualTo(ProviderStatus.PENDING);
    }

    private ProviderId aPendingProvider() {
        var provider = new Provider(AccountId.next(), Viewers.TARN, aProvider(), NOW);
        providers.add(provider);
        return provider.id();
    }
}
