package fr.maillon.workflow.engine;

import fr.maillon.identity.Role;
import fr.maillon.lots.LotsApi;
import fr.maillon.worklist.WorkItem;
import fr.maillon.worklist.WorklistApi;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes each waiting step into the work list, in the engine's transaction: lists are then read from one table of
 * ours and never from the engine, whose lists would wait for writers on Derby.
 */
class WorkItemMirror extends AbstractBpmnParseListener {

    private static final String QUESTION_ID = "questionId";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final WorklistApi worklist;
    private final LotsApi lots;
    private final Clock clock;

    WorkItemMirror(WorklistApi worklist, LotsApi lots, Clock clock) {
        this.worklist = worklist;
        this.lots = lots;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String page = userTask.attributeNS(new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA), "formKey");
        Role role = Role.valueOf(
                userTask.attributeNS(new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA), "candidateGroups")
                        .toUpperCase(Locale.ROOT));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> worklist.opened(item(task, role, page)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> worklist.closed(task.getId()));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> worklist.closed(task.getId()));
        // who may do it stands in the work item; rows of the engine for it would be written and never read
        definition.getCandidateGroupIdExpressions().clear();
    }

    private WorkItem item(DelegateTask task, Role role, String page) {
        // asked of the execution: the engine would look for variables of the task first, and there are none
        Subject subject = Subject.of(task.getExecution());
        String request = subject.request(lots).value();
        String lot = subject.lotId() == null ? null : subject.lotId().value();
        String question = (String) task.getExecution().getVariable(QUESTION_ID);
        return new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                Stream.of(question, lot, request)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                request,
                lot,
                role,
                page,
                clock.instant(),
                due(task));
    }

    private static Instant due(DelegateTask task) {
        Date due = task.getDueDate();
        return due == null ? null : due.toInstant();
    }
}
