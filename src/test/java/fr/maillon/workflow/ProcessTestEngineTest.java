package fr.maillon.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the processes of this application are tested, shown on a small one. */
class ProcessTestEngineTest {

    private static final List<String> CALLS = new ArrayList<>();

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(Map.of(
            "remindDelegate", (JavaDelegate) execution -> CALLS.add("reminded"),
            "publishDelegate", (JavaDelegate) execution -> CALLS.add("published")));

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ENGINE.everyNodeCovered("UnknownBeanProcess");

    @BeforeEach
    void deploy() {
        CALLS.clear();
        ENGINE.deploy("fr/maillon/workflow/SampleProcess.bpmn");
        ENGINE.moveClockTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void a_useful_answer_is_published_by_a_job() {
        start();

        answer("useful");
        assertThat(CALLS).isEmpty();

        assertThat(ENGINE.runDueJobs()).isEqualTo(1);
        assertThat(CALLS).containsExactly("published");
        assertThat(passed()).contains("EndEvent_AnswerPublished").doesNotContain("EndEvent_QuestionClosed");
        assertThat(ENGINE.runtime().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void a_useless_answer_closes_the_question() {
        start();

        answer("useless");

        assertThat(passed()).contains("EndEvent_QuestionClosed").doesNotContain("Task_Publish");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void the_reminder_goes_out_after_three_days_and_not_before() {
        start();

        ENGINE.advance(Duration.ofDays(3).minusMinutes(1));
        assertThat(ENGINE.runDueJobs()).isZero();

        ENGINE.advance(Duration.ofMinutes(2));
        assertThat(ENGINE.runDueJobs()).isEqualTo(1);
        assertThat(CALLS).containsExactly("reminded");
    }

    @Test
    void each_test_finds_an_empty_engine() {
        assertThat(ENGINE.history().createHistoricProcessInstanceQuery().count())
                .isZero();
        assertThat(ENGINE.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_bean_that_was_not_given_cannot_be_called() {
        ENGINE.deploy("fr/maillon/workflow/UnknownBeanProcess.bpmn");

        assertThatThrownBy(() -> ENGINE.runtime().startProcessInstanceByKey("UnknownBeanProcess"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("neverGivenDelegate");
    }

    private ProcessInstance start() {
        return ENGINE.runtime().startProcessInstanceByKey("SampleProcess", "Q-1");
    }

    private void answer(String answer) {
        Task task = ENGINE.tasks()
                .createTaskQuery()
                .taskCandidateGroup("coordinator")
                .singleResult();
        ENGINE.tasks().complete(task.getId(), Map.of("answer", answer));
    }

    private List<String> passed() {
        return ENGINE.history().createHistoricActivityInstanceQuery().list().stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }
}
