package fr.maillon.directory;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.TerritoryId;

/** Enters clients who asked before they had an account. */
public interface ClientRegistry {

    /**
     * The client of an account; entered as described when the account presented none yet. Whether it recovers VAT is
     * taken from what it is, until the client corrects it: a firm does, an association or a public body does not.
     *
     * @param reserved id of the client that is entered
     */
    ClientSummary clientOf(AccountId account, TerritoryId territory, ClientId reserved, NewClient described);
}
