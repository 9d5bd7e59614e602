package fr.maillon.workflow.derby;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * Tells a deadlock or a lock time-out as what it is to the caller: an {@link OptimisticLockingException}, "someone else was
 * faster, do it again", so that an application needs to know one exception only for all that a repetition cures.
 *
 * <p>Derby has no multi-version reads: readers and writers meet far more often than on the engine's other databases, so that
 * what is a rarity there is part of normal life here.
 */
final class ConcurrencyFailures extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            if (toldByItself(failure)) {
                throw failure;
            }
            throw told(failure);
        }
    }

    /**
     * The same for the book-keeping of failed jobs, which sees the failure before any interceptor does: a job that lost
     * against others is run again and keeps its retries for failures of its own.
     */
    static FailedJobCommandFactory keepingRetries(FailedJobCommandFactory usual) {
        return (job, failure) -> usual.getCommand(job, toldByItself(failure) ? failure : told(failure));
    }

    private static boolean toldByItself(Throwable failure) {
        return failure instanceof OptimisticLockingException || !DerbyErrors.undoneByConcurrency(failure);
    }

    private static OptimisticLockingException told(Throwable failure) {
        return new OptimisticLockingException(
                "Derby undid the transaction because of a deadlock or a lock time-out: " + failure.getMessage(),
                failure);
    }
}
