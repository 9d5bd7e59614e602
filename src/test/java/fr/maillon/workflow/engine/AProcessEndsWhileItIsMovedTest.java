package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.maillon.platform.retry.LostRace;
import fr.maillon.workflow.ProcessTestEngine;
import java.sql.SQLException;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AProcessEndsWhileItIsMovedTest {

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(Map.of());

    private final EngineRaceLostSign sign = new EngineRaceLostSign();

    @Test
    void a_row_of_another_revision_is_a_lost_race() {
        assertThat(sign.read(new OptimisticLockingException("revision"))).contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void a_task_that_is_gone_may_be_one() {
        Throwable failure = catchThrowable(() -> ENGINE.tasks().complete("gone"));

        assertThat(sign.read(failure)).contains(LostRace.PERHAPS_OVERTAKEN);
    }

    @Test
    void so_may_a_process_that_is_gone_when_its_task_was_read() {
        ExecutionEntity left = new ExecutionEntity();
        left.setId("left");
        left.setProcessInstanceId("gone");

        Throwable failure = catchThrowable(
                () -> configuration().getCommandExecutorTxRequired().execute(context -> left.getProcessInstance()));

        assertThat(sign.read(failure)).contains(LostRace.PERHAPS_OVERTAKEN);
    }

    @Test
    void so_may_an_event_that_is_awaited_no_more() {
        Throwable failure = catchThrowable(() -> ENGINE.runtime().messageEventReceived("QuestionAsked", "gone"));

        assertThat(sign.read(failure)).contains(LostRace.PERHAPS_OVERTAKEN);
    }

    @Test
    void rows_that_new_ones_refer_to_are_one_for_certain() {
        var referred = new SQLException("still referenced from table \"act_ru_execution\"", "23503");

        assertThat(sign.read(new ProcessEngineException("flush", new IllegalStateException(referred))))
                .contains(LostRace.CHANGED_MEANWHILE);
        assertThat(sign.read(new ProcessEngineException("flush", new SQLException("too long", "22001"))))
                .contains(LostRace.PERHAPS_OVERTAKEN);
    }

    @Test
    void so_may_something_missing_within_the_engine() {
        ExecutionEntity withoutId = new ExecutionEntity();

        Throwable failure = catchThrowable(() -> withoutId.setProcessInstanceId("gone"));

        assertThat(failure).isInstanceOf(NullPointerException.class);
        assertThat(sign.read(failure)).contains(LostRace.PERHAPS_OVERTAKEN);
    }

    @Test
    void what_fails_outside_the_engine_is_none() {
        assertThat(sign.read(new NullPointerException("our own"))).isEmpty();
        assertThat(sign.read(new IllegalStateException(new SQLException("no such lot", "23503"))))
                .isEmpty();
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }
}
