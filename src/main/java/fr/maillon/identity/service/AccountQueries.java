package fr.maillon.identity.service;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** What administrators see of the accounts; everybody else sees nothing. */
public interface AccountQueries {

    int ROWS_PER_PAGE = 50;

    /**
     * The accounts by name.
     *
     * @param words contained in the name or the mail address, in any case; empty for all
     * @param role only accounts that have it, or null for all
     * @param page the first is 1
     * @throws NotFound when the viewer is no administrator
     */
    AccountPage accounts(Viewer viewer, String words, @Nullable Role role, int page);

    /**
     * @throws NotFound when the viewer is no administrator or there is no such account
     */
    AccountRow account(Viewer viewer, AccountId account);
}
