package fr.maillon.workflow.engine;

import fr.maillon.casefile.StoppedStep;
import fr.maillon.casefile.StoppedSteps;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Jobs without retries left: the engine does not look at them again by itself. */
@ApplicationScoped
public class EngineStoppedSteps implements StoppedSteps {

    private ProcessEngine engine;
    private EngineHolder holder;
    private DomainEvents events;

    protected EngineStoppedSteps() {}

    @Inject
    public EngineStoppedSteps(ProcessEngine engine, EngineHolder holder, DomainEvents events) {
        this.engine = engine;
        this.holder = holder;
        this.events = events;
    }

    @Override
    public long count() {
        return stopped().count();
    }

    @Override
    public List<StoppedStep> first(int most) {
        return stopped().orderByJobDuedate().asc().listPage(0, most).stream()
                .map(this::step)
                .toList();
    }

    private JobQuery stopped() {
        return engine.getManagementService().createJobQuery().noRetriesLeft();
    }

    private StoppedStep step(Job job) {
        JobDefinition definition = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        String request = (String) engine.getRuntimeService().getVariable(instance.getId(), Subject.REQUEST_ID);
        return new StoppedStep(
                job.getId(),
                definition.getActivityId(),
                nameOf(job, definition),
                request,
                request == null ? instance.getBusinessKey() : null,
                job.getDuedate().toInstant(),
                Objects.requireNonNullElse(job.getExceptionMessage(), ""));
    }

    private String nameOf(Job job, JobDefinition definition) {
        String name = engine.getRepositoryService()
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId())
                .getAttributeValue("name");
        return Objects.requireNonNullElse(name, definition.getActivityId());
    }

    @Override
    public void tryAgain(String id) {
        if (stopped().jobId(id).count() == 0) {
            throw new Refused("listStoppedSteps.goneOn");
        }
        engine.getManagementService().setJobRetries(id, 1);
        events.fire(new StepToTryAgain(id));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepToTryAgain step) {
        holder.hurryJobs();
    }
}
