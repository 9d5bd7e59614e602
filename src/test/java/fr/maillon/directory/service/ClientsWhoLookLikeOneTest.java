package fr.maillon.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.ClientTwin;
import fr.maillon.directory.DirectoryFixtures;
import fr.maillon.directory.TwinReason;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.InMemoryClientRepository;
import fr.maillon.directory.domain.PhoneDigits;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-03: duplicates, also of a client who registered twice. */
class ClientsWhoLookLikeOneTest {

    private static final Siret SIRET = new Siret("73282932000074");

    private final InMemoryClientRepository clients = new InMemoryClientRepository();
    private final List<Client> others = new ArrayList<>();
    private final Twins twins = new Twins(clients, client -> others);
    private final Client client = client(SIRET, "maya@untel.example", "05 63 00 00 01");

    @Test
    void each_reason_is_told() {
        clients.add(client);
        var all = client(SIRET, "maya@untel.example", "+33 (0)5.63.00.00.01");
        var phone = client(null, "autre@untel.example", "0563000001");
        var none = client(null, "autre@untel.example", "05 63 00 00 10");
        others.addAll(List.of(all, phone, none));

        assertThat(twins.twinsOf(client.id()))
                .containsExactly(
                        new ClientTwin(all.id(), Set.of(TwinReason.values())),
                        new ClientTwin(phone.id(), Set.of(TwinReason.SAME_PHONE)));
    }

    @Test
    void nothing_in_common_is_no_reason() {
        var bare = client(null, "maya@untel.example", "");
        clients.add(bare);
        others.add(client(null, "autre@untel.example", ""));

        assertThat(twins.twinsOf(bare.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05 63 00 00 01, 563000001",
        "+33 5 63 00 00 01, 563000001",
        "0033563000001, 563000001",
        "17, ''",
        "'', ''"
    })
    void a_number_is_told_by_its_last_nine_digits(String phone, String expected) {
        assertThat(PhoneDigits.of(phone)).isEqualTo(expected);
    }

    private static Client client(Siret siret, String email, String phone) {
        var profile = DirectoryFixtures.aClient(ClientKind.COMPANY);
        return new Client(
                AccountId.next(),
                Viewers.TARN,
                new ClientProfile(
                        profile.name(),
                        profile.kind(),
                        siret,
                        profile.inseeCode(),
                        profile.street(),
                        profile.recoversVat(),
                        profile.contactName(),
                        profile.contactFunction(),
                        new EmailAddress(email),
                        phone,
                        profile.description()),
                Instant.EPOCH);
    }
}
