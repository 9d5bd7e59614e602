package fr.maillon.directory.service;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientRepository;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderRepository;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.TerritoryId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells the other features who clients and providers are. */
@ApplicationService
public class Directory implements DirectoryApi {

    private ClientRepository clients;
    private ProviderRepository providers;

    @SuppressWarnings("NullAway.Init")
    protected Directory() {}

    @Inject
    public Directory(ClientRepository clients, ProviderRepository providers) {
        this.clients = clients;
        this.providers = providers;
    }

    @Override
    public ClientSummary client(ClientId client) {
        return clients.require(client).summary();
    }

    @Override
    public Optional<ClientSummary> clientOf(AccountId account) {
        return clients.byAccount(account).map(Client::summary);
    }

    @Override
    public ProviderSummary provider(ProviderId provider) {
        return providers.require(provider).summary();
    }

    @Override
    public Optional<ProviderSummary> providerOf(AccountId account) {
        return providers.byAccount(account).map(Provider::summary);
    }

    @Override
    public List<ProviderSummary> providersOffering(TerritoryId territory, TradeCode trade) {
        return providers.approvedOffering(territory, trade).stream()
                .map(Provider::summary)
                .toList();
    }
}
