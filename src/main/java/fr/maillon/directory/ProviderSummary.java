package fr.maillon.directory;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.AccountId;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import fr.maillon.shared.TerritoryId;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of a provider.
 *
 * @param capacity how many projects it can take on at once
 * @param approved whether a coordinator checked it; only then is it invited
 */
public record ProviderSummary(
        ProviderId id,
        AccountId account,
        TerritoryId territory,
        String name,
        String contactName,
        EmailAddress email,
        String phone,
        LegalForm legalForm,
        VatRegime vatRegime,
        @Nullable Siret siret,
        String inseeCode,
        Set<TradeCode> trades,
        String description,
        int capacity,
        boolean approved)
        implements Serializable {

    public ProviderSummary {
        trades = Set.copyOf(trades);
    }

    /** The name as a quote must say it: a sole trader's with "EI" (decree 2022-725). */
    public String officialName() {
        return legalForm == LegalForm.SOLE_TRADER ? name + " EI" : name;
    }
}
