package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.retry.LostRace;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class AProcessGrowsWhileItIsEndedTest {

    private final EngineRaceLostSign sign = new EngineRaceLostSign();

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
    }
}
