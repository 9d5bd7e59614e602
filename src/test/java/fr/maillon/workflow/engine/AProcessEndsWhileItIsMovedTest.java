package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.maillon.platform.retry.LostRace;
import fr.maillon.workflow.ProcessTestEngine;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AProcessEndsWhileItIsMovedTest {

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(Map.of());

    private final EngineRaceLostSign sign = new EngineRaceLostSign();

    @Test
    void a_task_that_is_gone_is_a_lost_race() {
        Throwable failure = catchThrowable(() -> ENGINE.tasks().complete("gone"));

        assertThat(sign.read(failure)).contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void a_process_that_is_gone_when_its_task_was_read_is_one_too() {
        ExecutionEntity left = new ExecutionEntity();
        left.setId("left");
        left.setProcessInstanceId("gone");

        Throwable failure = catchThrowable(
                () -> configuration().getCommandExecutorTxRequired().execute(context -> left.getProcessInstance()));

        assertThat(sign.read(failure)).contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void so_is_one_of_which_only_a_part_was_still_there() throws NoSuchMethodException {
        var place = ExecutionEntity.class.getDeclaredMethod(EngineRaceLostSign.TREE);
        var failure = new NullPointerException("processInstance is null");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(place.getDeclaringClass().getName(), place.getName(), "ExecutionEntity.java", 1319)
        });

        assertThat(sign.read(failure)).contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void rows_of_the_engine_that_others_refer_to_meanwhile_are_a_lost_race() {
        var referred = new SQLException("still referenced from table \"act_ru_execution\"", "23503");
        var batch = new BatchUpdateException("batch entry 3", "23503", new int[0], referred);

        assertThat(sign.read(new ProcessEngineException("flush", new IllegalStateException(batch))))
                .contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void so_is_a_row_of_another_revision() {
        assertThat(sign.read(new OptimisticLockingException("revision"))).contains(LostRace.CHANGED_MEANWHILE);
    }

    @Test
    void another_failure_of_the_engine_or_a_foreign_key_of_our_own_tables_is_none() {
        assertThat(sign.read(new ProcessEngineException("flush", new SQLException("too long", "22001"))))
                .isEmpty();
        assertThat(sign.read(new IllegalStateException(new SQLException("no such lot", "23503"))))
                .isEmpty();
        assertThat(sign.read(new NullPointerException("our own"))).isEmpty();
        assertThat(sign.read(new NullValueException("variables is null"))).isEmpty();
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }
}
