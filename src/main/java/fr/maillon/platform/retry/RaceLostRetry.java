package fr.maillon.platform.retry;

import fr.maillon.platform.transaction.CurrentTransaction;
import fr.maillon.shared.RetriedWhenRaceLost;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands outside the transaction of the outermost service call. A deadlock or a stale row rolls back the whole
 * transaction, so the only right answer is to begin anew, a bounded number of times, within a bounded time, and after a random pause. Who
 * lost each time is told so, by {@link TooManyAtOnce}.
 */
@Interceptor
@RetriedWhenRaceLost
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RaceLostRetry {

    static final int ATTEMPTS = 5;

    /** What may not be a race at all. */
    static final int ATTEMPTS_WHEN_UNSURE = 3;

    /** Who waited so long for locks that were not given up does not wait that long again. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long PAUSE_MILLIS = 40;
    private static final Logger LOGGER = Logger.getLogger(RaceLostRetry.class.getName());

    private final CurrentTransaction transaction;
    private final Iterable<RaceLostSign> signs;
    private final RetryCount count;

    @Inject
    public RaceLostRetry(CurrentTransaction transaction, @Any Instance<RaceLostSign> signs, RetryCount count) {
        this(transaction, (Iterable<RaceLostSign>) signs, count);
    }

    RaceLostRetry(CurrentTransaction transaction, Iterable<RaceLostSign> signs, RetryCount count) {
        this.transaction = transaction;
        this.signs = signs;
        this.count = count;
    }

    @AroundInvoke
    public Object beginAnew(InvocationContext call) throws Exception {
        if (transaction.isUnderWay()) {
            return call.proceed();
        }
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException refused) {
                LostRace lost = raceLost(refused).orElseThrow(() -> refused);
                boolean tooLong = System.nanoTime() - start > PATIENCE.toNanos();
                if (!lost.isCertain() && (tooLong || attempt >= ATTEMPTS_WHEN_UNSURE)) {
                    throw refused;
                }
                if (tooLong || attempt == ATTEMPTS) {
                    count.gaveUp();
                    LOGGER.log(Level.WARNING, "race lost for good in " + call.getMethod(), refused);
                    throw new TooManyAtOnce(refused);
                }
                count.begunAnew(lost);
                LOGGER.log(Level.FINE, "{0} in {1}, attempt {2}", new Object[] {lost, call.getMethod(), attempt});
                pause(attempt);
            }
        }
    }

    /** The deepest cause that is certain tells best what it was: the database's own word. */
    private Optional<LostRace> raceLost(Throwable thrown) {
        Optional<LostRace> lost = Optional.empty();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (RaceLostSign sign : signs) {
                Optional<LostRace> known = lost;
                Optional<LostRace> told = sign.read(cause);
                lost = told.filter(LostRace::isCertain).or(() -> known).or(() -> told);
            }
        }
        return lost;
    }

    private static void pause(int attempt) {
        long most = PAUSE_MILLIS << attempt;
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, most)));
    }
}
