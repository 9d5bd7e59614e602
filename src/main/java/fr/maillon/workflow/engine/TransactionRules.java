package fr.maillon.workflow.engine;

import fr.maillon.platform.transaction.CurrentTransaction;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Watches the two rules that keep transactions short of deadlocks on a database whose readers wait for writers:
 *
 * <ol>
 *   <li>a transaction changes the engine's tables by one call at the most;
 *   <li>lists and counts of the engine come before that change, or in another transaction.
 * </ol>
 *
 * <p>A call is a command given to the engine from outside; what the engine or a delegate does while it runs belongs to it.
 * Whether it changed anything is seen where statements are sent. A call outside a transaction has one of its own and cannot
 * break a rule.
 */
final class TransactionRules extends CommandInterceptor {

    /** Under which the transaction remembers the call that changed rows. */
    private static final String CHANGED = TransactionRules.class.getName();

    private static final ThreadLocal<@Nullable Call> UNDER_WAY = new ThreadLocal<>();

    private final CurrentTransaction transaction;
    private final BrokenRules broken;

    TransactionRules(CurrentTransaction transaction, BrokenRules broken) {
        this.transaction = transaction;
        this.broken = broken;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return UNDER_WAY.get() != null || !transaction.isUnderWay()
                ? next.execute(command)
                : watched(command, command.getClass().getSimpleName());
    }

    private <T> T watched(Command<T> command, String name) {
        String changedBefore = transaction.note(CHANGED);
        if (changedBefore != null && command instanceof Query) {
            broken.tell(name + " looks for rows after " + changedBefore + " changed some in the same transaction");
        }
        Call call = new Call();
        UNDER_WAY.set(call);
        try {
            return next.execute(command);
        } finally {
            UNDER_WAY.remove();
            if (call.changed) {
                changed(name, changedBefore);
            }
        }
    }

    private void changed(String name, @Nullable String changedBefore) {
        if (changedBefore == null) {
            transaction.keepNote(CHANGED, name);
        } else {
            broken.tell(name + " changes rows after " + changedBefore + " did in the same transaction");
        }
    }

    private static final class Call {

        private boolean changed;
    }

    /** Sees each statement of the engine that changes rows. */
    @Intercepts(
            @Signature(
                    type = Executor.class,
                    method = "update",
                    args = {MappedStatement.class, Object.class}))
    static final class Changes implements Interceptor {

        @Override
        public Object intercept(Invocation update) throws Throwable {
            Call call = UNDER_WAY.get();
            if (call != null) {
                call.changed = true;
            }
            return update.proceed();
        }
    }
}
