package fr.maillon.workflow.engine;

import fr.maillon.platform.retry.LostRace;
import fr.maillon.platform.retry.RaceLostSign;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** Two decisions moved the same process at once: the later one is begun anew on what the earlier one left. */
@ApplicationScoped
public class EngineRaceLostSign implements RaceLostSign {

    private static final String FOREIGN_KEY = "23503";

    @Override
    public Optional<LostRace> read(Throwable throwable) {
        return throwable instanceof OptimisticLockingException || isOvertaken(throwable)
                ? Optional.of(LostRace.CHANGED_MEANWHILE)
                : Optional.empty();
    }

    /**
     * A process was ended while another transaction let it grow: on PostgreSQL its rows cannot be deleted then, because one
     * that was not there when they were read refers to them. Of the engine's own rows no foreign key fails otherwise.
     */
    private static boolean isOvertaken(Throwable throwable) {
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
