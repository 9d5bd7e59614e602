package fr.maillon.workflow.agreement;

import fr.maillon.casefile.StoppedSteps;
import fr.maillon.platform.retry.LostRace;
import fr.maillon.platform.retry.RetryCount;
import fr.maillon.workflow.engine.BrokenRules;
import fr.maillon.workflow.engine.EngineHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers, the engine runs, and business data and processes agree. How many differ is told
 * to everybody, which ones only to the log. What is counted beside it does not keep people away: steps that stopped, places
 * where transactions {@linkplain BrokenRules broke a rule}, transactions that lost a race and were begun anew, and those that
 * lost it for good.
 */
@Readiness
@ApplicationScoped
public class StateAgreementCheck implements HealthCheck {

    private static final int LOOKS = 3;
    private static final Logger LOGGER = Logger.getLogger(StateAgreementCheck.class.getName());

    private StateChecker checker;
    private StoppedSteps stopped;
    private EngineHolder engine;
    private BrokenRules broken;
    private RetryCount races;

    protected StateAgreementCheck() {}

    @Inject
    public StateAgreementCheck(
            StateChecker checker, StoppedSteps stopped, EngineHolder engine, BrokenRules broken, RetryCount races) {
        this.checker = checker;
        this.stopped = stopped;
        this.engine = engine;
        this.broken = broken;
        this.races = races;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("maillon");
        if (!engine.isRunning()) {
            return answer.down().withData("engine", "stopped").build();
        }
        List<String> differences = lastingDifferences();
        differences.forEach(difference -> LOGGER.severe(() -> "data and process differ: " + difference));
        return answer.withData("differences", differences.size())
                .withData("stopped", stopped.count())
                .withData("brokenRules", broken.places().size())
                .withData("begunAnew", races.value())
                .withData("lockTimeOuts", races.value(LostRace.LOCK_TIME_OUT))
                .withData("givenUp", races.givenUp())
                .status(differences.isEmpty())
                .build();
    }

    /** What several looks in a row agree on: a decision that commits between two reads differs only once. */
    private List<String> lastingDifferences() {
        List<String> lasting = new ArrayList<>(checker.differences());
        for (int look = 1; look < LOOKS && !lasting.isEmpty(); look++) {
            lasting.retainAll(checker.differences());
        }
        return lasting;
    }
}
