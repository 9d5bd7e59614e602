package fr.maillon.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.workflow.engine.Processes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Moves processes through a test as the correlators do, by business key and element id, and tells what they passed. */
final class ProcessWalk {

    private final ProcessTestEngine engine;

    ProcessWalk(ProcessTestEngine engine) {
        this.engine = engine;
    }

    void start(String process, String businessKey, Map<String, ?> variables) {
        engine.runtime().startProcessInstanceByKey(process, businessKey, Map.copyOf(variables));
    }

    /** The one task that waits there. */
    Task task(String businessKey, String element) {
        List<Task> waiting = tasks(businessKey).taskDefinitionKey(element).list();
        assertThat(waiting).as("%s of %s", element, businessKey).hasSize(1);
        return waiting.get(0);
    }

    /** Element ids of the user tasks that wait in the process of that business key. */
    List<String> waiting(String businessKey) {
        return tasks(businessKey).orderByTaskName().asc().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    void complete(String businessKey, String element) {
        complete(businessKey, element, Map.of());
    }

    void complete(String businessKey, String element, String variable, String answer) {
        complete(businessKey, element, Map.of(variable, answer));
    }

    void complete(String businessKey, String element, Map<String, Object> variables) {
        engine.tasks().complete(task(businessKey, element).getId(), passing(variables));
    }

    void hear(String businessKey, String message) {
        hear(businessKey, message, Map.of());
    }

    void hear(String businessKey, String message, Map<String, Object> variables) {
        engine.runtime()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(passing(variables))
                .correlateWithResult();
    }

    private static Map<String, Object> passing(Map<String, Object> variables) {
        Map<String, Object> passing = new HashMap<>();
        variables.forEach((name, value) -> passing.put(name, Processes.passing(value)));
        return passing;
    }

    /**
     * Lets time pass: what becomes due on the way runs a second later, as by the job executor. At the very millisecond it
     * is due, the engine's last repetition of a cycle would make itself due again.
     */
    void days(double days) {
        Instant until = engine.now().plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
        for (Optional<Job> next = dueBy(until); next.isPresent(); next = dueBy(until)) {
            engine.moveClockTo(next.get().getDuedate().toInstant().plusSeconds(1));
            engine.runDueJobs();
        }
        if (engine.now().isBefore(until)) {
            engine.moveClockTo(until);
        }
    }

    private Optional<Job> dueBy(Instant until) {
        return engine
                .management()
                .createJobQuery()
                .duedateLowerThan(Date.from(until.plusSeconds(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** Element ids of what a process has been through, each as often as it happened; what was interrupted is not passed. */
    List<String> passed(String process) {
        return history(process)
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Element ids of what was interrupted. */
    List<String> interrupted(String process) {
        return history(process)
                .filter(HistoricActivityInstance::isCanceled)
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Nothing runs, waits or is due any more, in this process or another. */
    void nothingIsLeft() {
        assertThat(engine.runtime().createProcessInstanceQuery().list()).isEmpty();
        assertThat(engine.runtime().createExecutionQuery().list()).isEmpty();
        assertThat(engine.runtime().createEventSubscriptionQuery().list()).isEmpty();
        assertThat(engine.runtime().createVariableInstanceQuery().list()).isEmpty();
        assertThat(engine.runtime().createIncidentQuery().list()).isEmpty();
        assertThat(engine.tasks().createTaskQuery().list()).isEmpty();
        assertThat(engine.management().createJobQuery().list()).isEmpty();
    }

    private TaskQuery tasks(String businessKey) {
        return engine.tasks().createTaskQuery().processInstanceBusinessKey(businessKey);
    }

    private Stream<HistoricActivityInstance> history(String process) {
        return engine.history().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(process));
    }
}
