package fr.maillon.directory.persistence;

import static fr.maillon.catalogue.CatalogueFixtures.GRAPHIC_DESIGN;
import static fr.maillon.catalogue.CatalogueFixtures.HOSTING;
import static fr.maillon.catalogue.CatalogueFixtures.PHOTOGRAPHY;
import static fr.maillon.directory.DirectoryFixtures.SIRET;
import static fr.maillon.directory.DirectoryFixtures.aClient;
import static fr.maillon.directory.DirectoryFixtures.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientKind;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.directory.service.ProviderRow;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.platform.database.SqlCount;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.TerritoryFixtures;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaDirectoryTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");

    private final Viewer coordinator = Viewers.coordinator();

    private JpaClientRepository clients;
    private JpaProviderRepository providers;
    private JpaDirectoryQueries queries;

    @BeforeEach
    void open() {
        clients = new JpaClientRepository(entityManager);
        providers = new JpaProviderRepository(entityManager);
        queries = new JpaDirectoryQueries(
                entityManager, TerritoryFixtures.tarn(), CatalogueFixtures.shippedTradesWithout(HOSTING));
    }

    @Test
    void a_client_is_found_again_as_it_presented_itself() {
        var client = new Client(AccountId.next(), Viewers.TARN, aClient(ClientKind.PUBLIC_BODY), NOW);
        clients.add(client);
        writeAndForget();

        assertThat(clients.require(client.id()).profile()).isEqualTo(aClient(ClientKind.PUBLIC_BODY));
        assertThat(clients.require(client.id()).registeredAt()).isEqualTo(NOW);
        assertThat(clients.byAccount(client.account())).map(Client::id).hasValue(client.id());
        assertThat(clients.byAccount(AccountId.next())).isEmpty();
        assertThatThrownBy(() -> clients.require(ClientId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_is_found_again_as_it_presented_itself() {
        var profile = aProvider("Brique Numérique", LegalForm.SAS, VatRegime.NORMAL, SIRET, GRAPHIC_DESIGN, HOSTING);
        var provider = keep(profile, ProviderStatus.PENDING);
        writeAndForget();

        assertThat(providers.require(provider.id()).profile()).isEqualTo(profile);
        assertThat(providers.byAccount(provider.account())).map(Provider::id).hasValue(provider.id());
        assertThat(providers.bySiret(SIRET)).map(Provider::id).hasValue(provider.id());
        assertThatThrownBy(() -> providers.require(ProviderId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_and_its_trades_are_read_in_one_statement() {
        var provider = keep(aProvider("Brique", GRAPHIC_DESIGN, HOSTING, PHOTOGRAPHY), ProviderStatus.APPROVED);
        writeAndForget();
        var before = SqlCount.executed();

        assertThat(providers.require(provider.id()).trades()).hasSize(3);

        assertThat(SqlCount.executed() - before).isEqualTo(1);
    }

    @Test
    void changed_trades_replace_the_old_ones() {
        var provider = keep(aProvider("Brique", GRAPHIC_DESIGN, HOSTING), ProviderStatus.PENDING);
        writeAndForget();

        providers.require(provider.id()).present(aProvider("Brique", HOSTING, PHOTOGRAPHY));
        writeAndForget();

        assertThat(providers.require(provider.id()).trades()).containsExactlyInAnyOrder(HOSTING, PHOTOGRAPHY);
    }

    @Test
    void only_approved_providers_of_the_territory_and_the_trade_are_found_with_all_their_trades() {
        keep(aProvider("Zèbre", PHOTOGRAPHY, HOSTING), ProviderStatus.APPROVED);
        keep(aProvider("Abeille", PHOTOGRAPHY), ProviderStatus.APPROVED);
        keep(aProvider("Attente", PHOTOGRAPHY), ProviderStatus.PENDING);
        keep(aProvider("Graphiste", GRAPHIC_DESIGN), ProviderStatus.APPROVED);
        writeAndForget();

        var found = providers.approvedOffering(Viewers.TARN, PHOTOGRAPHY);

        assertThat(found).extracting(provider -> provider.profile().name()).containsExactly("Abeille", "Zèbre");
        assertThat(found.get(1).trades()).containsExactlyInAnyOrder(PHOTOGRAPHY, HOSTING);
        assertThat(providers.approvedOffering(new TerritoryId(Ids.next()), PHOTOGRAPHY))
                .isEmpty();
    }

    @Test
    void a_coordinator_sees_who_waits_first() {
        keep(aProvider("Abeille", PHOTOGRAPHY), ProviderStatus.APPROVED);
        keep(aProvider("Écureuil", PHOTOGRAPHY, GRAPHIC_DESIGN), ProviderStatus.REFUSED);
        keep(aProvider("Zèbre", HOSTING), ProviderStatus.PENDING);
        writeAndForget();

        var rows = queries.providers(coordinator);

        assertThat(rows).extracting(ProviderRow::name).containsExactly("Zèbre", "Abeille", "Écureuil");
        assertThat(rows).extracting(ProviderRow::commune).containsOnly("Albi");
        assertThat(rows.get(0).trades()).extracting(TradeSummary::frenchName).containsExactly("Hébergement");
        assertThat(rows.get(2).trades())
                .extracting(TradeSummary::frenchName)
                .containsExactly("Graphisme", "Photographie");
    }

    @Test
    void a_coordinator_sees_the_own_territory_only() {
        var provider = keep(aProvider("Abeille", PHOTOGRAPHY), ProviderStatus.APPROVED);
        writeAndForget();
        var elsewhere = Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR);

        assertThat(queries.providers(elsewhere)).isEmpty();
        assertThatThrownBy(() -> queries.provider(elsewhere, provider.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.provider(Viewers.provider(), provider.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.providers(Viewers.provider())).isInstanceOf(NotFound.class);
        assertThat(queries.provider(coordinator, provider.id()).place()).isEqualTo("81000 Albi");
    }

    @Test
    void everybody_sees_the_own_profile_and_no_other() {
        var client = new Client(AccountId.next(), Viewers.TARN, aClient(ClientKind.FARM), NOW);
        clients.add(client);
        var provider = keep(aProvider(), ProviderStatus.PENDING);
        writeAndForget();

        assertThat(queries.ownClient(Viewers.with(client.account(), Role.CLIENT)))
                .hasValueSatisfying(detail -> {
                    assertThat(detail.id()).isEqualTo(client.id());
                    assertThat(detail.place()).isEqualTo("81600 Gaillac");
                });
        assertThat(queries.ownClient(Viewers.client())).isEmpty();
        assertThat(queries.ownProvider(Viewers.with(provider.account(), Role.PROVIDER)))
                .hasValueSatisfying(detail -> assertThat(detail.id()).isEqualTo(provider.id()));
        assertThat(queries.ownProvider(Viewers.provider())).isEmpty();
        assertThatThrownBy(() -> queries.ownClient(Viewers.provider())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.ownProvider(Viewers.client())).isInstanceOf(NotFound.class);
    }

    private Provider keep(ProviderProfile profile, ProviderStatus status) {
        var provider = new Provider(AccountId.next(), Viewers.TARN, profile, NOW);
        if (status != ProviderStatus.PENDING) {
            provider.decide(status, "", coordinator.account(), NOW);
        }
        providers.add(provider);
        return provider;
    }
}
