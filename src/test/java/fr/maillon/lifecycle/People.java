package fr.maillon.lifecycle;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientKind;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.directory.service.DirectoryService;
import fr.maillon.directory.service.ProfileService;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.CurrentUserHolder;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.Role;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.TerritoryApi;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Opens accounts and acts as their owners. */
@ApplicationScoped
public class People {

    public static final String ALBI = "81004";

    private static final String PASSWORD = "pastel-vigne-brique-81";

    @Inject
    private IdentityApi identity;

    @Inject
    private TerritoryApi territories;

    @Inject
    private ProfileService profiles;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUserHolder holder;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    private AccountId coordinator;

    /** A provider and the account by which it acts. */
    public record Provider(AccountId account, ProviderId id) {}

    public synchronized AccountId coordinator() {
        if (coordinator == null) {
            coordinator = open("Camille Coordonne", Role.COORDINATOR);
        }
        return coordinator;
    }

    public AccountId administrator() {
        return open("Adèle Administre", Role.ADMINISTRATOR);
    }

    public AccountId client() {
        AccountId account = open("Conserverie " + Ids.next().substring(0, 5), Role.CLIENT);
        as(
                account,
                () -> profiles.registerClient(new ClientProfile(
                        "Conserverie d’essai",
                        ClientKind.CRAFTSMAN,
                        null,
                        ALBI,
                        "1 rue du Test",
                        false,
                        "Claude Client",
                        "gérante",
                        new EmailAddress(account.value() + "@client.example"),
                        "05 63 00 00 00",
                        "")));
        return account;
    }

    public Provider provider(String trade) {
        AccountId account = open("Prestataire " + Ids.next().substring(0, 5), Role.PROVIDER);
        ProviderId id = as(
                account,
                () -> profiles.registerProvider(new ProviderProfile(
                        "Atelier " + account.value().substring(0, 6),
                        LegalForm.SOLE_TRADER,
                        VatRegime.NORMAL,
                        null,
                        ALBI,
                        "2 rue du Test",
                        "Paule Prestataire",
                        new EmailAddress(account.value() + "@provider.example"),
                        "05 63 00 00 01",
                        Set.of(new TradeCode(trade)),
                        "Fait ce métier.",
                        5)));
        asCoordinator(() -> {
            directory.approve(id);
            return id;
        });
        return new Provider(account, id);
    }

    private AccountId open(String name, Role role) {
        TerritoryId territory = territories.territories().get(0).id();
        return identity.open(
                new EmailAddress(Ids.next() + "@essai.example"),
                name,
                Set.of(role),
                territory,
                Locale.FRENCH,
                PASSWORD);
    }

    public <T> T asCoordinator(Supplier<T> act) {
        return as(coordinator(), act);
    }

    /**
     * Acts as the owner of an account. The account is looked up in a transaction of its own: without one, threads that belong
     * to the same call of the server share an entity manager, and close it for each other.
     */
    public <T> T as(AccountId account, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            transactions.begin();
            try {
                holder.runAs(account, () -> result.set(outside(act)));
            } finally {
                transactions.commit();
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
        return result.get();
    }

    /** Each use case has its own transaction, as it has for people. */
    private <T> T outside(Supplier<T> act) {
        try {
            Transaction lookUp = transactions.suspend();
            try {
                return act.get();
            } finally {
                transactions.resume(lookUp);
            }
        } catch (SystemException | InvalidTransactionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
