package fr.maillon.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** Holds the engine from its start to its end. */
@ApplicationScoped
public class EngineHolder {

    private volatile @Nullable ProcessEngine engine;

    void hold(ProcessEngine built) {
        engine = built;
    }

    /**
     * The engine.
     *
     * @throws IllegalStateException before it is started
     */
    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        ProcessEngine held = engine;
        if (held == null) {
            throw new IllegalStateException("the process engine is not started");
        }
        return held;
    }

    public boolean isRunning() {
        return engine != null && jobExecutor().isActive();
    }

    /** Jobs run by themselves from now on. */
    public void startJobs() {
        jobExecutor().start();
    }

    /** No job is begun any more until {@link #startJobs}. */
    public void restJobs() {
        jobExecutor().shutdown();
    }

    /** Looks for due jobs now rather than at the next look. */
    public void hurryJobs() {
        jobExecutor().jobWasAdded();
    }

    private JobExecutor jobExecutor() {
        return ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration()).getJobExecutor();
    }

    void close() {
        ProcessEngine held = engine;
        if (held != null) {
            jobExecutor().shutdown();
            held.close();
            engine = null;
        }
    }
}
