package fr.maillon.workflow.engine;

import fr.maillon.platform.retry.RaceLostSign;
import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.OptimisticLockingException;

/** Two decisions moved the same process at once: the later one is begun anew on what the earlier one left. */
@ApplicationScoped
public class EngineRaceLostSign implements RaceLostSign {

    @Override
    public boolean shows(Throwable throwable) {
        return throwable instanceof OptimisticLockingException;
    }
}
