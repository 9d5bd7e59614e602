package fr.maillon.intake;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientRegistry;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.NewClient;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clients of the Tarn, known by their accounts. */
public final class ClientsOnly implements DirectoryApi, ClientRegistry {

    private final Map<AccountId, ClientSummary> clients = new LinkedHashMap<>();

    public ClientSummary add(AccountId account, String name) {
        var client = new ClientSummary(
                ClientId.next(),
                account,
                Viewers.TARN,
                name,
                "Maya Untel",
                new EmailAddress("maya@untel.example"),
                "05 63 00 00 00",
                "81099",
                false,
                true);
        clients.put(account, client);
        return client;
    }

    public void becomePublic(AccountId account) {
        clients.computeIfPresent(
                account,
                (same, client) -> new ClientSummary(
                        client.id(),
                        account,
                        client.territory(),
                        client.name(),
                        client.contactName(),
                        client.email(),
                        client.phone(),
                        client.inseeCode(),
                        true,
                        false));
    }

    @Override
    public ClientSummary clientOf(AccountId account, TerritoryId territory, ClientId reserved, NewClient described) {
        return clients.computeIfAbsent(
                account,
                fresh -> new ClientSummary(
                        reserved,
                        account,
                        territory,
                        described.name(),
                        described.contactName(),
                        described.email(),
                        described.phone(),
                        described.inseeCode(),
                        false,
                        described.kind().usuallyRecoversVat()));
    }

    @Override
    public ClientSummary client(ClientId id) {
        return clients.values().stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<ClientSummary> clientOf(AccountId account) {
        return Optional.ofNullable(clients.get(account));
    }

    @Override
    public ProviderSummary provider(ProviderId provider) {
        throw new NotFound();
    }

    @Override
    public Optional<ProviderSummary> providerOf(AccountId account) {
        return Optional.empty();
    }

    @Override
    public List<ProviderSummary> providersOffering(TerritoryId territory, TradeCode trade) {
        return List.of();
    }
}
