package fr.maillon.directory.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Siret;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Where providers are kept. */
public interface ProviderRepository {

    /**
     * @throws NotFound when there is no such provider
     */
    Provider require(ProviderId id);

    Optional<Provider> byAccount(AccountId account);

    Optional<Provider> bySiret(Siret siret);

    /** Approved providers of a territory that offer a trade, by name. */
    List<Provider> approvedOffering(TerritoryId territory, TradeCode trade);

    void add(Provider provider);
}
