package fr.maillon.workflow.engine;

import fr.maillon.platform.time.ClockProducer;
import fr.maillon.platform.time.TimeTravel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Both clocks at once. */
@ApplicationScoped
public class EngineTimeTravel implements TimeTravel {

    private ClockProducer clocks;
    private EngineHolder engine;

    protected EngineTimeTravel() {}

    @Inject
    public EngineTimeTravel(ClockProducer clocks, EngineHolder engine) {
        this.clocks = clocks;
        this.engine = engine;
    }

    @Override
    public Duration ahead() {
        return clocks.movable().ahead();
    }

    @Override
    public void setAhead(Duration ahead) {
        clocks.movable().setAhead(ahead);
        ClockUtil.offset(ahead.toMillis());
        if (engine.isRunning()) {
            engine.hurryJobs();
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return jobs().createJobQuery().active().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .findFirst();
    }

    @Override
    public void doWhatIsDue() {
        ManagementService jobs = jobs();
        for (List<Job> due = due(jobs); !due.isEmpty(); due = due(jobs)) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    private ManagementService jobs() {
        return engine.engine().getManagementService();
    }

    private static List<Job> due(ManagementService jobs) {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 1);
    }
}
