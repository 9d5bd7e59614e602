package fr.maillon.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.DirectoryFixtures;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.identity.AccountId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Siret;
import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JpaClientsAlikeTest extends OnBothDatabases {

    private static final Siret SIRET = new Siret("73282932000074");

    private final TerritoryId territory = new TerritoryId(Ids.next());

    @Test
    void clients_of_the_territory_with_the_same_siret_address_or_number_are_found() {
        var client = stored(territory, SIRET, "maya@untel.example", "05 63 00 00 01");
        var siret = stored(territory, SIRET, "a@untel.example", "");
        var email = stored(territory, null, "maya@untel.example", "");
        var phone = stored(territory, null, "b@untel.example", "+33 5.63.00.00.01");
        stored(territory, null, "c@untel.example", "05 63 00 00 02");
        stored(new TerritoryId(Ids.next()), SIRET, "maya@untel.example", "05 63 00 00 01");
        writeAndForget();

        assertThat(new JpaClientsAlike(entityManager).perhapsLike(client))
                .extracting(Client::id)
                .containsExactlyInAnyOrder(siret.id(), email.id(), phone.id());
    }

    @Test
    void who_gives_neither_siret_nor_number_is_like_those_with_the_same_address_only() {
        var client = stored(territory, null, "maya@untel.example", "");
        stored(territory, null, "d@untel.example", "");
        writeAndForget();

        assertThat(new JpaClientsAlike(entityManager).perhapsLike(client)).isEmpty();
    }

    private Client stored(TerritoryId where, Siret siret, String email, String phone) {
        var profile = DirectoryFixtures.aClient(ClientKind.COMPANY);
        var client = new Client(
                AccountId.next(),
                where,
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
                Instant.parse("2026-11-23T09:00:00Z"));
        entityManager.persist(client);
        return client;
    }
}
