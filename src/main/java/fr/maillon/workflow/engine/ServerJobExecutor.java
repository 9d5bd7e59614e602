package fr.maillon.workflow.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs due jobs on the server's managed threads, where transactions and names are those of the application: a few at once,
 * however many are due. After a rest of days hundreds may be, and each takes two connections of the pool, one for the
 * engine and one for the data: all at once would wait for each other and for everybody else.
 */
public class ServerJobExecutor extends JobExecutor {

    static final int AT_ONCE = 3;

    private final ManagedExecutorService threads;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public ServerJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        acquireJobsRunnable.stop();
    }

    /** Without a free place the jobs are kept by the acquisition, which offers them again a moment later. */
    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(() -> {
                try {
                    jobs.run();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException busy) {
            places.release();
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
