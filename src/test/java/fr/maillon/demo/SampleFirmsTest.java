package fr.maillon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientKind;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.Limits;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.platform.reference.ReferenceTable;
import fr.maillon.platform.reference.ReferenceTable.Row;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritoryFixtures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleFirmsTest {

    private final List<Row> providers = read("providers.csv");
    private final List<Row> clients = read("clients.csv");
    private final TerritoryApi territories = TerritoryFixtures.tarn();

    @Test
    void there_are_at_least_sixty_providers_in_twenty_communes_of_the_tarn() {
        var communes = values(providers, "commune");

        assertThat(providers).hasSizeGreaterThanOrEqualTo(60);
        assertThat(communes.distinct()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(values(providers, "commune"))
                .allSatisfy(code ->
                        assertThat(territories.commune(code).department()).isEqualTo("81"));
    }

    @Test
    void every_provider_can_present_itself_as_it_stands() {
        assertThat(providers).allSatisfy(row -> {
            var provider = new Provider(AccountId.next(), Viewers.TARN, profile(row), Instant.EPOCH);

            assertThat(provider.profile().trades()).hasSizeBetween(1, 4);
            assertThat(provider.profile().capacity()).isBetween(1, Limits.MOST_CAPACITY);
            assertThat(provider.profile().phone()).matches(Limits.PHONE_FORM).isNotEmpty();
            assertThat(provider.profile().description()).hasSizeBetween(20, Limits.DESCRIPTION);
            assertThat(ProviderStatus.valueOf(row.text("status")))
                    .isIn(ProviderStatus.PENDING, ProviderStatus.APPROVED);
        });
    }

    @Test
    void every_trade_is_offered_by_several_providers() {
        var offered = providers.stream()
                .flatMap(row -> Stream.of(row.text("trades").split(",")))
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));

        assertThat(CatalogueFixtures.shippedTradesWithout().trades()).allSatisfy(trade -> assertThat(offered)
                .hasEntrySatisfying(
                        trade.code().value(), count -> assertThat(count).isGreaterThanOrEqualTo(4)));
        assertThat(offered.keySet()).allSatisfy(code -> assertThat(CatalogueFixtures.shippedTradesWithout()
                        .trade(new TradeCode(code))
                        .active())
                .isTrue());
    }

    @Test
    void clients_of_every_kind_present_themselves_two_town_halls_among_them() {
        var profiles = clients.stream().map(SampleFirmsTest::client).toList();

        assertThat(profiles).extracting(ClientProfile::kind).containsOnly(ClientKind.values());
        assertThat(profiles)
                .extracting(ClientProfile::kind)
                .filteredOn(ClientKind.PUBLIC_BODY::equals)
                .hasSize(2);
        assertThat(profiles)
                .filteredOn(profile -> profile.kind() == ClientKind.PUBLIC_BODY)
                .noneMatch(ClientProfile::recoversVat);
        assertThat(values(clients, "commune"))
                .allSatisfy(code -> assertThat(TarnCommunes.of(code)).isNotNull());
    }

    @Test
    void nothing_can_be_taken_for_a_real_firm() {
        var all = Stream.concat(providers.stream(), clients.stream()).toList();

        assertThat(values(all, "siret").filter(siret -> !siret.isEmpty()))
                .doesNotHaveDuplicates()
                .allSatisfy(siret -> assertThat(siret).startsWith("000081"));
        assertThat(values(all, "email")).doesNotHaveDuplicates().allSatisfy(email -> assertThat(email)
                .endsWith(".demo.maillon.example"));
        assertThat(values(all, "key")).doesNotHaveDuplicates();
        assertThat(values(all, "name")).doesNotHaveDuplicates();
        assertThat(values(all, "phone")).allSatisfy(phone -> assertThat(phone).startsWith("05 36 49 "));
    }

    private static ProviderProfile profile(Row row) {
        return new ProviderProfile(
                row.text("name"),
                LegalForm.valueOf(row.text("legal_form")),
                VatRegime.valueOf(row.text("vat_regime")),
                new Siret(row.text("siret")),
                row.text("commune"),
                row.text("street"),
                row.text("contact"),
                new EmailAddress(row.text("email")),
                row.text("phone"),
                Stream.of(row.text("trades").split(",")).map(TradeCode::new).collect(Collectors.toSet()),
                row.text("description"),
                row.integer("capacity"));
    }

    private static ClientProfile client(Row row) {
        return new ClientProfile(
                row.text("name"),
                ClientKind.valueOf(row.text("kind")),
                row.text("siret").isEmpty() ? null : new Siret(row.text("siret")),
                row.text("commune"),
                row.text("street"),
                Boolean.parseBoolean(row.text("recovers_vat")),
                row.text("contact"),
                row.text("function"),
                new EmailAddress(row.text("email")),
                row.text("phone"),
                row.text("description"));
    }

    private static Stream<String> values(List<Row> rows, String column) {
        return rows.stream().map(row -> row.text(column));
    }

    private static List<Row> read(String file) {
        return ReferenceTable.read(SampleFirmsTest.class, "/fr/maillon/demo/" + file)
                .rows();
    }
}
