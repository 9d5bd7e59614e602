package fr.maillon.workflow.engine;

import fr.maillon.platform.time.ClockProducer;
import fr.maillon.platform.time.TimeTravel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
    public void doWhatIsDue() {
        ManagementService jobs = engine.engine().getManagementService();
        for (List<Job> due = due(jobs); !due.isEmpty(); due = due(jobs)) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    private static List<Job> due(ManagementService jobs) {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 1);
    }
}
