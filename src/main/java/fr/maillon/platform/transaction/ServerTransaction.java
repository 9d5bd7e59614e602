package fr.maillon.platform.transaction;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** The server's. */
@ApplicationScoped
public class ServerTransaction implements CurrentTransaction {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Override
    public boolean isUnderWay() {
        return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public @Nullable String note(String name) {
        return (String) registry.getResource(name);
    }

    @Override
    public void keepNote(String name, String word) {
        registry.putResource(name, word);
    }
}
