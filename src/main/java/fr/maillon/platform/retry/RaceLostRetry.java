package fr.maillon.platform.retry;

import fr.maillon.shared.RetriedWhenRaceLost;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands outside the transaction of the outermost service call. A deadlock or a stale row rolls back the whole
 * transaction, so the only right answer is to begin anew, a bounded number of times and after a random pause.
 */
@Interceptor
@RetriedWhenRaceLost
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RaceLostRetry {

    static final int ATTEMPTS = 5;

    private static final long PAUSE_MILLIS = 40;
    private static final Logger LOGGER = Logger.getLogger(RaceLostRetry.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    @Any
    private Instance<RaceLostSign> signs;

    @Inject
    private RetryCount count;

    @AroundInvoke
    public Object beginAnew(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException refused) {
                if (attempt == ATTEMPTS || !raceLost(refused)) {
                    throw refused;
                }
                count.increment();
                LOGGER.log(Level.FINE, "race lost in {0}, attempt {1}", new Object[] {call.getMethod(), attempt});
                pause(attempt);
            }
        }
    }

    private boolean raceLost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (RaceLostSign sign : signs) {
                if (sign.shows(cause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        long most = PAUSE_MILLIS << attempt;
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, most)));
    }
}
