package fr.maillon.directory.service;

import static fr.maillon.catalogue.CatalogueFixtures.GRAPHIC_DESIGN;
import static fr.maillon.catalogue.CatalogueFixtures.HOSTING;
import static fr.maillon.catalogue.CatalogueFixtures.PHOTOGRAPHY;
import static fr.maillon.directory.DirectoryFixtures.SIRET;
import static fr.maillon.directory.DirectoryFixtures.aClient;
import static fr.maillon.directory.DirectoryFixtures.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientKind;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.InMemoryClientRepository;
import fr.maillon.directory.domain.InMemoryProviderRepository;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.territory.TerritoryFixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final InMemoryClientRepository clients = new InMemoryClientRepository();
    private final InMemoryProviderRepository providers = new InMemoryProviderRepository();
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.client());
    private final ProfileService service = service(CatalogueFixtures.shippedTradesWithout());
    private final Directory directory = new Directory(clients, providers);

    @Test
    void a_client_presents_itself_for_the_own_account() {
        var id = service.registerClient(aClient(ClientKind.CRAFTSMAN));

        assertThat(directory.clientOf(user.viewer().account())).hasValue(directory.client(id));
        assertThat(directory.client(id).territory()).isEqualTo(Viewers.TARN);
        assertThat(directory.client(id).publicBody()).isFalse();
        assertThat(clients.require(id).registeredAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_town_hall_and_its_like_are_public(ClientKind kind) {
        var id = service.registerClient(aClient(kind));

        assertThat(directory.client(id).publicBody()).isEqualTo(kind == ClientKind.PUBLIC_BODY);
    }

    @Test
    void nobody_presents_two_clients() {
        service.registerClient(aClient(ClientKind.SHOP));

        assertThatThrownBy(() -> service.registerClient(aClient(ClientKind.FARM)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("directory.profile.there");
    }

    @Test
    void a_client_corrects_only_its_own_profile() {
        var first = service.registerClient(aClient(ClientKind.SHOP));
        user.become(Viewers.client());
        var second = service.registerClient(aClient(ClientKind.FARM));

        service.editClient(0, aClient(ClientKind.ASSOCIATION));

        assertThat(clients.require(first).profile().kind()).isEqualTo(ClientKind.SHOP);
        assertThat(clients.require(second).profile().kind()).isEqualTo(ClientKind.ASSOCIATION);
    }

    @Test
    void what_was_changed_in_another_window_is_not_overwritten() {
        service.registerClient(aClient(ClientKind.SHOP));

        assertThatThrownBy(() -> service.editClient(3, aClient(ClientKind.FARM)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void an_unknown_commune_is_refused() {
        assertThatThrownBy(() -> service.registerClient(clientIn("99999")))
                .hasMessageContaining("directory.commune.unknown");
    }

    @Test
    void without_a_profile_there_is_nothing_to_correct() {
        assertThatThrownBy(() -> service.editClient(0, aClient(ClientKind.SHOP)))
                .isInstanceOf(NotFound.class);
        user.become(Viewers.provider());
        assertThatThrownBy(() -> service.editProvider(0, aProvider())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = "CLIENT", mode = EnumSource.Mode.EXCLUDE)
    void only_clients_present_clients(Role role) {
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.registerClient(aClient(ClientKind.SHOP)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.editClient(0, aClient(ClientKind.SHOP)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = "PROVIDER", mode = EnumSource.Mode.EXCLUDE)
    void only_providers_present_providers(Role role) {
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.registerProvider(aProvider())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.editProvider(0, aProvider())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_presents_itself_and_is_not_yet_invited() {
        user.become(Viewers.provider());

        var id = service.registerProvider(aProvider());

        assertThat(directory.providerOf(user.viewer().account())).hasValue(directory.provider(id));
        assertThat(directory.providersOffering(Viewers.TARN, GRAPHIC_DESIGN)).isEmpty();
        assertThatThrownBy(() -> service.registerProvider(aProvider())).hasMessageContaining("directory.profile.there");
    }

    @Test
    void a_siret_belongs_to_one_provider() {
        user.become(Viewers.provider());
        service.registerProvider(withSiret("Brique Numérique"));
        service.editProvider(0, withSiret("Brique et Numérique"));
        user.become(Viewers.provider());

        assertThatThrownBy(() -> service.registerProvider(withSiret("Autre")))
                .hasMessageContaining("directory.siret.taken");
    }

    @Test
    void a_trade_that_does_not_exist_cannot_be_offered() {
        user.become(Viewers.provider());

        assertThatThrownBy(() -> service.registerProvider(aProvider("Magicien", new TradeCode("magic"))))
                .hasMessageContaining("directory.trade.unknown");
    }

    @Test
    void a_retired_trade_may_be_kept_but_not_added() {
        user.become(Viewers.provider());
        service.registerProvider(aProvider("Atelier", PHOTOGRAPHY));
        var later = service(CatalogueFixtures.shippedTradesWithout(PHOTOGRAPHY, HOSTING));

        later.editProvider(0, aProvider("Atelier", PHOTOGRAPHY, GRAPHIC_DESIGN));

        assertThatThrownBy(() -> later.editProvider(0, aProvider("Atelier", PHOTOGRAPHY, HOSTING)))
                .hasMessageContaining("directory.trade.unknown");
        assertThat(directory.providerOf(user.viewer().account()).orElseThrow().trades())
                .containsExactlyInAnyOrder(PHOTOGRAPHY, GRAPHIC_DESIGN);
    }

    private ProfileService service(CatalogueApi catalogue) {
        return new ProfileService(
                clients, providers, TerritoryFixtures.tarn(), catalogue, user, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ProviderProfile withSiret(String name) {
        return aProvider(name, LegalForm.SAS, VatRegime.NORMAL, SIRET, GRAPHIC_DESIGN);
    }

    private static ClientProfile clientIn(String inseeCode) {
        return new ClientProfile(
                "Boulangerie",
                ClientKind.CRAFTSMAN,
                null,
                inseeCode,
                "",
                true,
                "Nathalie Serieys",
                "",
                new EmailAddress("n@demo.maillon.example"),
                "",
                "");
    }
}
