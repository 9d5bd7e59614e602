package fr.maillon.directory.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Siret;
import fr.maillon.shared.TerritoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps providers for the length of a test. */
public final class InMemoryProviderRepository implements ProviderRepository {

    private final List<Provider> providers = new ArrayList<>();

    @Override
    public Provider require(ProviderId id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Provider> byAccount(AccountId account) {
        return providers.stream()
                .filter(provider -> provider.account().equals(account))
                .findFirst();
    }

    @Override
    public Optional<Provider> bySiret(Siret siret) {
        return providers.stream()
                .filter(provider -> siret.equals(provider.profile().siret()))
                .findFirst();
    }

    @Override
    public List<Provider> approvedOffering(TerritoryId territory, TradeCode trade) {
        return providers.stream()
                .filter(provider -> provider.territory().equals(territory))
                .filter(provider -> provider.status() == ProviderStatus.APPROVED)
                .filter(provider -> provider.trades().contains(trade))
                .sorted(Comparator.comparing(provider -> provider.profile().name()))
                .toList();
    }

    @Override
    public void add(Provider provider) {
        providers.add(provider);
    }
}
