package fr.maillon.workflow.engine;

import fr.maillon.shared.TypedId;
import fr.maillon.worklist.WorkItem;
import fr.maillon.worklist.WorklistApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The three ways in which a decision moves a process: start, complete, correlate. Each is the one state-changing call
 * of the engine in its transaction; what is not waited for is refused and the whole transaction rolls back, so that
 * data and process cannot part.
 */
@ApplicationScoped
public class Processes {

    private ProcessEngine engine;
    private WorklistApi worklist;

    protected Processes() {}

    @Inject
    public Processes(ProcessEngine engine, WorklistApi worklist) {
        this.engine = engine;
        this.worklist = worklist;
    }

    /** A value that the engine only passes on within this transaction, to the next gateway or call, and never stores. */
    public static Object passing(Object value) {
        return Variables.untypedValue(value, true);
    }

    public void start(String process, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
    }

    /**
     * Completes the step that waits for a decision on this subject.
     *
     * @param answers read by the gateways that follow at once, and not kept
     * @throws StepNotWaiting when it does not wait
     */
    public void complete(String element, TypedId subject, Map<String, Object> answers) {
        completeEither(List.of(element), subject, answers);
    }

    /**
     * Completes the first of these steps that waits for a decision on this subject.
     *
     * @param elements the likeliest first
     * @param answers read by the gateways that follow at once, and not kept
     * @throws StepNotWaiting when none of them waits
     */
    public void completeEither(List<String> elements, TypedId subject, Map<String, Object> answers) {
        WorkItem waiting = elements.stream()
                .flatMap(element -> worklist.waiting(element, subject.value()).stream())
                .findFirst()
                .orElseThrow(() -> new StepNotWaiting(elements.get(0), subject.value()));
        Map<String, Object> passing = new HashMap<>();
        answers.forEach((name, value) -> passing.put(name, passing(value)));
        engine.getTaskService().complete(waiting.taskId(), passing);
    }

    /**
     * Tells a waiting process a message; the variables are seen only by what the message triggers.
     *
     * @throws StepNotWaiting when the process does not wait for it
     */
    public void tell(String message, String businessKey, Map<String, Object> variables) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariablesToTriggeredScope(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new StepNotWaiting(message, businessKey);
        }
    }

    /**
     * Tells a waiting process a message that changes variables of the whole process.
     *
     * @throws StepNotWaiting when the process does not wait for it
     */
    public void tellAll(String message, String businessKey, Map<String, Object> variables) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new StepNotWaiting(message, businessKey);
        }
    }
}
