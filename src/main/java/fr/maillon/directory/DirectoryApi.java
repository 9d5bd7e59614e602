package fr.maillon.directory;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import java.util.Optional;

/** What other features ask of directory. */
public interface DirectoryApi {

    /**
     * @throws NotFound when there is no such client
     */
    ClientSummary client(ClientId client);

    /** The client whose account this is. */
    Optional<ClientSummary> clientOf(AccountId account);

    /**
     * @throws NotFound when there is no such provider
     */
    ProviderSummary provider(ProviderId provider);

    /** The provider whose account this is. */
    Optional<ProviderSummary> providerOf(AccountId account);

    /** Approved providers of a territory that offer a trade. */
    List<ProviderSummary> providersOffering(TerritoryId territory, TradeCode trade);
}
