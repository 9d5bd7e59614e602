package fr.maillon.directory.service;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientRegistry;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.NewClient;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.ClientRepository;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.TerritoryId;
import jakarta.inject.Inject;
import java.time.Clock;

/** Enters clients whose first word was a request. */
@ApplicationService
public class Registry implements ClientRegistry {

    private ClientRepository clients;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Registry() {}

    @Inject
    public Registry(ClientRepository clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public ClientSummary clientOf(AccountId account, TerritoryId territory, ClientId reserved, NewClient described) {
        return clients.byAccount(account)
                .orElseGet(() -> entered(account, territory, reserved, described))
                .summary();
    }

    private Client entered(AccountId account, TerritoryId territory, ClientId reserved, NewClient described) {
        var profile = new ClientProfile(
                described.name(),
                described.kind(),
                described.siret(),
                described.inseeCode(),
                "",
                described.kind().usuallyRecoversVat(),
                described.contactName(),
                "",
                described.email(),
                described.phone(),
                "");
        var client = new Client(reserved, account, territory, profile, clock.instant());
        clients.add(client);
        return client;
    }
}
