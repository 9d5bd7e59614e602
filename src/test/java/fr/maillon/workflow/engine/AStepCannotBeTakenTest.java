package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.casefile.StoppedStep;
import fr.maillon.shared.RecordedEvents;
import fr.maillon.shared.Refused;
import fr.maillon.workflow.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What should happen at a time fails, again and again, until it is not tried any more. */
class AStepCannotBeTakenTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration WAIT = Duration.ofDays(2);
    private static final String FAILURE = "the calendar is torn";

    private static boolean broken;
    private static final List<String> REMINDED = new ArrayList<>();

    @RegisterExtension
    static final ProcessTestEngine ENGINE =
            ProcessTestEngine.withBeans(Map.of("remindDelegate", (JavaDelegate) execution -> {
                if (broken) {
                    throw new IllegalStateException(FAILURE);
                }
                REMINDED.add(execution.getProcessBusinessKey());
            }));

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ENGINE.everyNodeCovered();

    private final RecordedEvents events = new RecordedEvents();
    private final EngineStoppedSteps steps = new EngineStoppedSteps(ENGINE.engine(), new EngineHolder(), events);

    @BeforeEach
    void deploy() {
        broken = true;
        REMINDED.clear();
        ENGINE.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting.bpmn", waiting())
                .deploy();
        ENGINE.moveClockTo(MONDAY);
    }

    private static BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess("Waiting")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent("TimerEvent_Wait")
                .name("deux jours")
                .timerWithDuration(WAIT.toString())
                .serviceTask("Task_Remind")
                .camundaDelegateExpression("${remindDelegate}")
                .endEvent()
                .done();
    }

    @Test
    void it_is_told_with_what_waits_for_it_and_why_it_failed() {
        ENGINE.runtime().startProcessInstanceByKey("Waiting", "lot-1");
        ENGINE.advance(Duration.ofHours(1));
        ENGINE.runtime()
                .startProcessInstanceByKey("Waiting", "QR-2026-000001", Map.of(Subject.REQUEST_ID, "request-1"));
        ENGINE.advance(WAIT);

        failUntilNotTriedAnyMore();

        assertThat(steps.count()).isEqualTo(2);
        assertThat(steps.first(10))
                .extracting(StoppedStep::lotId, StoppedStep::requestId, StoppedStep::due)
                .containsExactly(
                        tuple("lot-1", null, MONDAY.plus(WAIT)),
                        tuple(
                                null,
                                "request-1",
                                MONDAY.plus(Duration.ofHours(1)).plus(WAIT)));
        assertThat(steps.first(1)).singleElement().satisfies(step -> {
            assertThat(step.element()).isEqualTo("TimerEvent_Wait");
            assertThat(step.name()).isEqualTo("deux jours");
            assertThat(step.failure()).contains(FAILURE);
        });
    }

    @Test
    void one_that_may_still_succeed_is_not_told() {
        ENGINE.runtime().startProcessInstanceByKey("Waiting", "lot-1");
        ENGINE.advance(WAIT);

        fail(dueJob());

        assertThat(steps.count()).isZero();
        assertThat(steps.first(10)).isEmpty();
    }

    @Test
    void tried_again_once_its_cause_is_gone_it_is_taken() {
        ENGINE.runtime().startProcessInstanceByKey("Waiting", "lot-1");
        ENGINE.advance(WAIT);
        failUntilNotTriedAnyMore();
        broken = false;

        steps.tryAgain(steps.first(1).get(0).id());
        ENGINE.runDueJobs();

        assertThat(REMINDED).containsExactly("lot-1");
        assertThat(steps.count()).isZero();
        assertThat(events.all()).hasOnlyElementsOfType(StepToTryAgain.class).hasSize(1);
    }

    @Test
    void tried_again_in_vain_it_is_told_again() {
        ENGINE.runtime().startProcessInstanceByKey("Waiting", "lot-1");
        ENGINE.advance(WAIT);
        failUntilNotTriedAnyMore();

        steps.tryAgain(steps.first(1).get(0).id());
        assertThat(steps.count()).isZero();
        fail(dueJob());

        assertThat(steps.count()).isEqualTo(1);
    }

    @Test
    void one_that_has_gone_on_cannot_be_tried_again() {
        ENGINE.runtime().startProcessInstanceByKey("Waiting", "lot-1");
        ENGINE.advance(WAIT);
        failUntilNotTriedAnyMore();
        String id = steps.first(1).get(0).id();
        steps.tryAgain(id);
        broken = false;
        ENGINE.runDueJobs();

        assertThatThrownBy(() -> steps.tryAgain(id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("listStoppedSteps.goneOn");
        assertThatThrownBy(() -> steps.tryAgain("never-was")).isInstanceOf(Refused.class);
    }

    private static void failUntilNotTriedAnyMore() {
        for (String job = dueJob(); job != null; job = dueJob()) {
            fail(job);
        }
    }

    private static String dueJob() {
        return ENGINE.management().createJobQuery().executable().listPage(0, 1).stream()
                .findFirst()
                .map(job -> job.getId())
                .orElse(null);
    }

    private static void fail(String job) {
        assertThatThrownBy(() -> ENGINE.management().executeJob(job)).hasMessageContaining(FAILURE);
    }
}
