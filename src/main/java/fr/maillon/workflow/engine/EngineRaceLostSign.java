package fr.maillon.workflow.engine;

import fr.maillon.platform.retry.LostRace;
import fr.maillon.platform.retry.RaceLostSign;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Two decisions moved the same process at once: the later one is begun anew on what the earlier one left. */
@ApplicationScoped
public class EngineRaceLostSign implements RaceLostSign {

    private static final String FOREIGN_KEY = "23503";

    /** Where the engine, having read a task, looks for the process that another transaction has just ended. */
    static final String TREE = "ensureExecutionTreeInitialized";

    private static final Set<String> GONE =
            Set.of("Cannot find task with id", "Cannot restore state of process instance");

    @Override
    public Optional<LostRace> read(Throwable throwable) {
        return throwable instanceof OptimisticLockingException || hasGone(throwable) || grewMeanwhile(throwable)
                ? Optional.of(LostRace.CHANGED_MEANWHILE)
                : Optional.empty();
    }

    /**
     * The step was there when the list of steps was read, and its process or its task is not when the engine reads it: the
     * engine tells neither as a race. Begun anew, the list says that the step waits no more.
     */
    private static boolean hasGone(Throwable throwable) {
        if (throwable instanceof NullValueException) {
            return GONE.stream().anyMatch(String.valueOf(throwable.getMessage())::startsWith);
        }
        if (throwable instanceof NullPointerException && throwable.getStackTrace().length > 0) {
            StackTraceElement place = throwable.getStackTrace()[0];
            return place.getClassName().equals(ExecutionEntity.class.getName())
                    && place.getMethodName().equals(TREE);
        }
        return false;
    }

    /**
     * A process was ended while another transaction let it grow: on PostgreSQL its rows cannot be deleted then, because one
     * that was not there when they were read refers to them. Of the engine's own rows no foreign key fails otherwise.
     */
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
}
