package fr.maillon.workflow.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateAgreementTest {

    private static final LiveState REQUEST = new LiveState("QR-2026-000001", "r", "IN_QUALIFICATION", false);
    private static final Position QUALIFYING =
            new Position("p1", "QuoteRequestProcess", "QR-2026-000001", "Task_QualifyRequest");
    private static final WaitingRow WAITING = new WaitingRow("t1", "Task_QualifyRequest");

    @Test
    void a_request_that_waits_where_its_state_says_agrees() {
        assertThat(differences(List.of(REQUEST), List.of(QUALIFYING), List.of(WAITING), List.of(WAITING)))
                .isEmpty();
    }

    @Test
    void a_request_without_its_process_is_told() {
        assertThat(differences(List.of(REQUEST), List.of(), List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("QR-2026-000001", "0 processes");
    }

    @Test
    void a_request_with_two_processes_is_told() {
        var twin = new Position("p2", "QuoteRequestProcess", "QR-2026-000001", "Task_QualifyRequest");

        assertThat(differences(List.of(REQUEST), List.of(QUALIFYING, twin), List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("2 processes");
    }

    @Test
    void a_process_without_its_row_is_told() {
        assertThat(differences(List.of(), List.of(QUALIFYING), List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("process without a row");
    }

    @Test
    void a_request_that_waits_elsewhere_is_told() {
        var elsewhere = new Position("p1", "QuoteRequestProcess", "QR-2026-000001", "Task_ApproveBrief");

        assertThat(differences(List.of(REQUEST), List.of(elsewhere), List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("Task_ApproveBrief");
    }

    @Test
    void a_lot_is_found_by_its_id() {
        var lot = new LiveState("lot1", "lot1", "OPENED", true);
        var comparing = new Position("p3", "LotSourcingProcess", "lot1", "Task_AwardLot");

        assertThat(differences(List.of(lot), List.of(comparing), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void a_work_item_that_the_engine_does_not_know_is_told_and_the_reverse() {
        assertThat(differences(List.of(), List.of(), List.of(), List.of(WAITING)))
                .hasSize(1);
        assertThat(differences(List.of(), List.of(), List.of(WAITING), List.of()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_has_somewhere_to_wait_unless_it_has_ended(RequestStatus status) {
        boolean hasProcess = status != RequestStatus.DRAFT && !status.isEnd();

        assertThat(StateAgreement.waitsOfRequest(status).isEmpty()).isNotEqualTo(hasProcess);
    }

    @ParameterizedTest
    @EnumSource
    void a_lot_has_somewhere_to_wait_unless_it_has_ended(LotStatus status) {
        boolean hasProcess = status != LotStatus.DRAFT && !status.isEnd();

        assertThat(StateAgreement.waitsOfLot(status).isEmpty()).isNotEqualTo(hasProcess);
    }

    private static List<String> differences(
            List<LiveState> states, List<Position> positions, List<WaitingRow> engine, List<WaitingRow> list) {
        return StateAgreement.differences(states, positions, engine, list);
    }
}
