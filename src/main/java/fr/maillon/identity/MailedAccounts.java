package fr.maillon.identity;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.util.Locale;

/** Accounts of people who proved that a mail address is theirs; they need no password for it. */
public interface MailedAccounts {

    /**
     * The account with this address, which may act as a client from now on; opened without a password when there is none.
     *
     * @param name of the person, when the account is opened
     * @throws Refused when an administrator has closed the account
     */
    MailedAccount clientWith(EmailAddress email, String name, TerritoryId territory, Locale locale);

    /**
     * A key that signs in once, within half an hour, whoever holds it.
     *
     * @throws Refused when the account has a password: then only that opens it
     */
    String signInKey(AccountId account);
}
