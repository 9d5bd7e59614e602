package fr.maillon.workflow.engine;

import fr.maillon.platform.retry.LostRace;
import fr.maillon.platform.retry.RaceLostSign;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * Two decisions moved the same process at once: the later one is begun anew on what the earlier one left.
 *
 * <p>The engine reads a process in several statements, each of which sees what is committed by then. Who is overtaken between
 * two of them fails in ways that the engine does not tell as a race. Under many people at once these were seen: a row cannot
 * be deleted because a new one refers to it, which is a race for certain; a message is not awaited any more by an execution
 * that was just found, and part of a process is missing so that a {@code NullPointerException} comes out of the engine's own
 * code, which may be one. So may a task that is gone.
 */
@ApplicationScoped
public class EngineRaceLostSign implements RaceLostSign {

    private static final String ENGINE = "org.camunda.bpm.engine.";
    private static final String FOREIGN_KEY = "23503";

    @Override
    public Optional<LostRace> read(Throwable throwable) {
        if (throwable instanceof OptimisticLockingException || grewMeanwhile(throwable)) {
            return Optional.of(LostRace.CHANGED_MEANWHILE);
        }
        return throwable instanceof ProcessEngineException || isNullWithin(throwable)
                ? Optional.of(LostRace.PERHAPS_OVERTAKEN)
                : Optional.empty();
    }

    /** Of the engine's own rows no foreign key fails for another reason. */
    private static boolean grewMeanwhile(Throwable throwable) {
        if (throwable instanceof ProcessEngineException) {
            for (Throwable cause = throwable.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && FOREIGN_KEY.equals(sql.getSQLState())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNullWithin(Throwable throwable) {
        return throwable instanceof NullPointerException
                && throwable.getStackTrace().length > 0
                && throwable.getStackTrace()[0].getClassName().startsWith(ENGINE);
    }
}
