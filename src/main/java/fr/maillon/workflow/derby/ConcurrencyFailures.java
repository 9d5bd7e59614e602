package fr.maillon.workflow.derby;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Tells a deadlock or a lock time-out as what it is to the caller: an {@link OptimisticLockingException}, "someone else was
 * faster, do it again". The engine then runs a job again without using up one of its retries, and an application needs to
 * know one exception only for all that a repetition cures.
 *
 * <p>Derby has no multi-version reads: readers and writers meet far more often than on the engine's other databases, so that
 * what is a rarity there is part of normal life here.
 */
final class ConcurrencyFailures extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException alreadyToldSo) {
            throw alreadyToldSo;
        } catch (RuntimeException failure) {
            if (DerbyErrors.undoneByConcurrency(failure)) {
                throw new OptimisticLockingException(
                        "Derby undid the transaction because of a deadlock or a lock time-out: " + failure.getMessage(),
                        failure);
            }
            throw failure;
        }
    }
}
