package fr.maillon.intake;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.MailedAccount;
import fr.maillon.identity.MailedAccounts;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Accounts by their addresses, some with a password, some closed. */
public final class Mailboxes implements MailedAccounts {

    private final Map<EmailAddress, MailedAccount> accounts = new HashMap<>();
    private final Map<EmailAddress, AccountId> closed = new HashMap<>();

    public void add(EmailAddress email, AccountId account, boolean hasPassword) {
        accounts.put(email, new MailedAccount(account, hasPassword));
    }

    public void close(EmailAddress email) {
        closed.put(email, AccountId.next());
    }

    @Override
    public MailedAccount clientWith(EmailAddress email, String name, TerritoryId territory, Locale locale) {
        if (closed.containsKey(email)) {
            throw new Refused("account.closed");
        }
        return accounts.computeIfAbsent(email, fresh -> new MailedAccount(AccountId.next(), false));
    }

    @Override
    public String signInKey(AccountId account) {
        return "key of " + account.value();
    }
}
