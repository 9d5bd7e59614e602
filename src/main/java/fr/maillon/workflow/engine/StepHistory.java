package fr.maillon.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Keeps what a person would call a step: tasks, the ways of the lots, what was waited for. Gateways, starts and ends say
 * nothing more; who did what stands in the journal of the request, so tasks are not written a second time.
 */
class StepHistory extends AbstractHistoryLevel {

    static final String NAME = "steps";

    private static final int ID = 10;
    private static final Set<HistoryEventType> PROCESSES = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END);
    private static final Set<HistoryEventType> STEPS = Set.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);
    private static final Set<String> KINDS = Set.of(
            ActivityTypes.TASK_USER_TASK,
            ActivityTypes.TASK_SERVICE,
            ActivityTypes.CALL_ACTIVITY,
            ActivityTypes.SUB_PROCESS,
            ActivityTypes.BOUNDARY_TIMER,
            ActivityTypes.BOUNDARY_ERROR,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER,
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        return PROCESSES.contains(eventType) || STEPS.contains(eventType) && isStep(entity);
    }

    /** Without an entity the engine asks whether there can be any. */
    private static boolean isStep(Object entity) {
        return !(entity instanceof ExecutionEntity execution)
                || execution.getActivity() == null
                || KINDS.contains(String.valueOf(execution.getActivity().getProperty("type")));
    }
}
