package fr.maillon.workflow;

import static fr.maillon.workflow.quoterequest.QuoteRequestProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.BriefDecision;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Messages;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Qualification;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.RequestOutcome;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Variables;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole way of a request, with the real processes of its lots. D-02: the promise and its escalation; D-03: the
 * clarification loop with its reminders and its end by silence, all by the timers.
 */
class QuoteRequestProcessTest {

    private static final String REQUEST = "QR-2026-000123";
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant PROMISE = Instant.parse("2026-11-25T17:00:00Z");

    private static final RecordedDelegates DELEGATES = new RecordedDelegates(
            "acknowledgeRequestDelegate",
            "escalateQualificationDelegate",
            "remindMissingInformationDelegate",
            "abandonRequestDelegate",
            "remindBriefApprovalDelegate",
            "concludeRequestDelegate",
            "publishReviewsDelegate",
            "tellEveryoneInvitedDelegate",
            "inviteProvidersDelegate",
            "remindInvitedDelegate",
            "openBidsDelegate",
            "closeLotWithoutResultDelegate",
            "remindComparisonDelegate",
            "startDeliveryDelegate",
            "remindMilestoneReviewDelegate");

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(DELEGATES.beans());

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE =
            ENGINE.everyNodeCovered(LotSourcingProcess.KEY, LotDeliveryProcess.KEY);

    private final ProcessWalk walk = new ProcessWalk(ENGINE);

    @BeforeEach
    void deploy() {
        DELEGATES.forget();
        DELEGATES.answer("acknowledgeRequestDelegate", Variables.QUALIFY_BY, PROMISE.toString());
        DELEGATES.answer("concludeRequestDelegate", Variables.REQUEST_OUTCOME, RequestOutcome.DELIVERED);
        DELEGATES.answer("inviteProvidersDelegate", LotSourcingProcess.Variables.BIDDING_DEADLINE, () -> ENGINE.now()
                .plus(Duration.ofDays(14))
                .toString());
        bidsAreReceived(true);
        ENGINE.deploy(QuoteRequestProcess.RESOURCE, LotSourcingProcess.RESOURCE, LotDeliveryProcess.RESOURCE);
        ENGINE.moveClockTo(MONDAY);
    }

    @Test
    void a_request_is_acknowledged_and_read_by_a_coordinator_within_the_promise() {
        aRequestIsSubmitted();

        assertThat(DELEGATES.calls()).containsExactly("acknowledgeRequestDelegate");
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_QUALIFY_REQUEST);
        assertThat(walk.task(REQUEST, TASK_QUALIFY_REQUEST).getDueDate()).isEqualTo(Date.from(PROMISE));
    }

    @Test
    void a_rejected_request_ends_at_once() {
        aRequestIsSubmitted();
        qualify(Qualification.REJECTED);

        assertThat(passed())
                .contains(END_EVENT_REQUEST_REJECTED)
                .doesNotContain(TASK_SPLIT_REQUEST, TASK_PROVIDE_INFORMATION, TASK_ABANDON_REQUEST);
        walk.nothingIsLeft();
    }

    @Test
    void a_request_not_read_in_time_is_escalated_once_and_still_waits_to_be_read() {
        aRequestIsSubmitted();
        walk.days(2.3);
        assertThat(escalations()).isZero();
        walk.days(0.1);
        assertThat(escalations()).isEqualTo(1);
        walk.days(30);

        assertThat(escalations()).isEqualTo(1);
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_QUALIFY_REQUEST);
        assertThat(passed()).contains(END_EVENT_QUALIFICATION_ESCALATED);
    }

    @Test
    void a_request_read_in_time_is_not_escalated() {
        aRequestIsSubmitted();
        walk.days(2);
        qualify(Qualification.ACCEPTED);
        walk.days(10);

        assertThat(escalations()).isZero();
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_SPLIT_REQUEST);
    }

    @Test
    void the_missing_information_brings_the_request_back_under_a_new_promise() {
        aRequestIsSubmitted();
        qualify(Qualification.NEEDS_INFORMATION);
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_PROVIDE_INFORMATION);
        walk.days(2.9);
        Instant newPromise = ENGINE.now().plus(Duration.ofDays(2));
        provideInformation(newPromise);

        assertThat(walk.task(REQUEST, TASK_QUALIFY_REQUEST).getDueDate()).isEqualTo(Date.from(newPromise));
        walk.days(1.9);
        assertThat(escalations())
                .as("the first promise does not count any more")
                .isZero();
        assertThat(informationReminders())
                .as("the client answered before the first reminder")
                .isZero();
        walk.days(0.2);
        assertThat(escalations()).isEqualTo(1);

        qualify(Qualification.NEEDS_INFORMATION);
        provideInformation(ENGINE.now().plus(Duration.ofDays(2)));
        qualify(Qualification.ACCEPTED);
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_SPLIT_REQUEST);
    }

    @Test
    void a_client_who_leaves_questions_open_is_reminded_twice_and_then_the_request_is_abandoned() {
        aRequestIsSubmitted();
        qualify(Qualification.NEEDS_INFORMATION);
        assertThat(walk.task(REQUEST, TASK_PROVIDE_INFORMATION).getDueDate())
                .isEqualTo(Date.from(MONDAY.plus(Duration.ofDays(7))));

        walk.days(2.9);
        assertThat(informationReminders()).isZero();
        walk.days(0.2);
        assertThat(informationReminders()).isEqualTo(1);
        walk.days(3.8);
        assertThat(informationReminders()).isEqualTo(1);
        walk.days(0.2);
        assertThat(informationReminders()).isEqualTo(2);
        walk.days(13.8);
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_PROVIDE_INFORMATION);
        walk.days(0.2);

        theRequestWasAbandoned(TASK_PROVIDE_INFORMATION);
        assertThat(informationReminders()).isEqualTo(2);
        assertThat(briefReminders()).isZero();
    }

    @Test
    void a_client_who_leaves_the_brief_lying_is_reminded_twice_and_then_the_request_is_abandoned() {
        aRequestIsSubmitted();
        qualify(Qualification.ACCEPTED);
        walk.days(20);
        split();
        assertThat(walk.task(REQUEST, TASK_APPROVE_BRIEF).getDueDate())
                .isEqualTo(Date.from(ENGINE.now().plus(Duration.ofDays(7))));

        walk.days(2.9);
        assertThat(briefReminders()).isZero();
        walk.days(0.2);
        assertThat(briefReminders()).isEqualTo(1);
        walk.days(4);
        assertThat(briefReminders()).isEqualTo(2);
        walk.days(13.8);
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_APPROVE_BRIEF);
        walk.days(0.2);

        theRequestWasAbandoned(TASK_APPROVE_BRIEF);
        assertThat(briefReminders()).isEqualTo(2);
        assertThat(informationReminders()).isZero();
    }

    @Test
    void a_refused_brief_is_split_anew_until_the_client_approves() {
        aRequestIsSubmitted();
        qualify(Qualification.ACCEPTED);
        split();
        refuseBrief();
        assertThat(walk.waiting(REQUEST)).containsExactly(TASK_SPLIT_REQUEST);
        split();
        refuseBrief();
        split();
        assertThat(passed()).doesNotContain(START_EVENT_LOT_READY);
        approveBrief("lot-1");

        assertThat(passed()).filteredOn(TASK_SPLIT_REQUEST::equals).hasSize(3);
        assertThat(walk.waiting("lot-1")).containsExactly(LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST);
        walk.days(30);
        assertThat(briefReminders()).as("an answered brief is not reminded of").isZero();
    }

    @Test
    void each_lot_goes_its_own_way_under_its_own_id() {
        lotsAreApproved("lot-1", "lot-2", "lot-3");

        assertThat(ENGINE.runtime()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(LotSourcingProcess.KEY)
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder("lot-1", "lot-2", "lot-3");
        for (String lot : List.of("lot-1", "lot-2", "lot-3")) {
            assertThat(variablesOf(lot))
                    .as("a lot is known by its business key alone")
                    .isEmpty();
        }
    }

    @Test
    void the_list_of_lots_is_not_kept_by_the_process() {
        lotsAreApproved("lot-1", "lot-2");

        assertThat(ENGINE.runtime()
                        .createVariableInstanceQuery()
                        .variableName(Variables.LOT_IDS)
                        .list())
                .isEmpty();
        assertThat(ENGINE.runtime().createVariableInstanceQuery().list())
                .extracting(VariableInstance::getTypeName)
                .as("only text, and the engine's own counters of lots")
                .containsOnly("string", "integer");
    }

    @Test
    void a_delivered_request_is_closed_when_the_time_for_reviews_is_over() {
        lotsAreApproved("lot-1");
        award("lot-1");
        assertThat(variablesOf("lot-1")).isEmpty();
        deliver("lot-1");
        assertThat(conclusions()).isEqualTo(1);

        walk.days(13.9);
        assertThat(DELEGATES.calls()).doesNotContain("publishReviewsDelegate");
        walk.days(0.2);

        assertThat(passed())
                .contains(EVENT_REVIEWS_PERIOD_OVER, END_EVENT_REQUEST_CLOSED)
                .doesNotContain(EVENT_REVIEWS_COMPLETED, END_EVENT_REQUEST_UNSUCCESSFUL, END_EVENT_LOT_WITHOUT_RESULT);
        assertThat(DELEGATES.callsOf("publishReviewsDelegate")).isEqualTo(1);
        walk.nothingIsLeft();
    }

    @Test
    void a_delivered_request_is_closed_as_soon_as_all_reviews_are_there() {
        lotsAreApproved("lot-1");
        award("lot-1");
        deliver("lot-1");
        walk.days(3);
        walk.hear(REQUEST, Messages.REVIEWS_COMPLETED);

        assertThat(passed())
                .contains(EVENT_REVIEWS_COMPLETED, END_EVENT_REQUEST_CLOSED)
                .doesNotContain(EVENT_REVIEWS_PERIOD_OVER);
        assertThat(DELEGATES.callsOf("publishReviewsDelegate")).isEqualTo(1);
        walk.nothingIsLeft();
    }

    @Test
    void a_request_none_of_whose_lots_found_a_provider_ends_unsuccessful() {
        DELEGATES.answer("concludeRequestDelegate", Variables.REQUEST_OUTCOME, RequestOutcome.UNSUCCESSFUL);
        lotsAreApproved("lot-1", "lot-2");
        giveUp("lot-1");
        assertThat(conclusions()).as("the other lot is still open").isZero();
        giveUp("lot-2");

        assertThat(conclusions()).isEqualTo(1);
        assertThat(passed())
                .contains(END_EVENT_REQUEST_UNSUCCESSFUL)
                .doesNotContain(CALL_LOT_DELIVERY, END_EVENT_LOT_DELIVERED, GATEWAY_NEXT_REVIEW_EVENT)
                .filteredOn(END_EVENT_LOT_WITHOUT_RESULT::equals)
                .hasSize(2);
        walk.nothingIsLeft();
    }

    @Test
    void of_three_lots_one_is_delivered_while_another_is_run_again_and_the_third_finds_nobody() {
        lotsAreApproved("lot-1", "lot-2", "lot-3");
        award("lot-1");
        invite("lot-2");
        bidsAreReceived(false);
        walk.days(14);
        walk.complete(
                "lot-2",
                LotSourcingProcess.Elements.TASK_DECIDE_LOT_WITHOUT_BIDS,
                LotSourcingProcess.Variables.RERUN_DECISION,
                LotSourcingProcess.RerunDecision.RERUN);
        bidsAreReceived(true);
        giveUp("lot-3");
        assertThat(walk.waiting("lot-1")).containsExactly(LotDeliveryProcess.Elements.TASK_DELIVER_MILESTONE);
        assertThat(walk.waiting("lot-2")).containsExactly(LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST);
        assertThat(walk.waiting("lot-3")).isEmpty();

        deliver("lot-1");
        assertThat(conclusions()).as("one lot is still on its way").isZero();
        award("lot-2");
        deliver("lot-2");

        assertThat(conclusions()).isEqualTo(1);
        assertThat(passed()).filteredOn(END_EVENT_LOT_DELIVERED::equals).hasSize(2);
        assertThat(passed())
                .containsOnlyOnce(END_EVENT_LOT_WITHOUT_RESULT, SUB_PROCESS_HANDLE_LOT + "#multiInstanceBody");
        walk.hear(REQUEST, Messages.REVIEWS_COMPLETED);
        assertThat(passed()).contains(END_EVENT_REQUEST_CLOSED);
        walk.nothingIsLeft();
    }

    /** Every place where a request may be when its client cancels it. */
    enum WaitState {
        TO_QUALIFY(test -> test.aRequestIsSubmitted()),
        QUALIFICATION_OVERDUE(test -> {
            test.aRequestIsSubmitted();
            test.walk.days(5);
        }),
        INFORMATION_MISSING(test -> {
            test.aRequestIsSubmitted();
            test.qualify(Qualification.NEEDS_INFORMATION);
            test.walk.days(4);
        }),
        TO_SPLIT(test -> {
            test.aRequestIsSubmitted();
            test.qualify(Qualification.ACCEPTED);
        }),
        BRIEF_TO_APPROVE(test -> {
            TO_SPLIT.reach(test);
            test.split();
        }),
        SHORTLIST_TO_CONFIRM(test -> test.lotsAreApproved("lot-1")),
        BIDS_AWAITED(test -> {
            test.lotsAreApproved("lot-1");
            test.invite("lot-1");
        }),
        QUESTIONS_TO_ANSWER(test -> {
            BIDS_AWAITED.reach(test);
            test.ask("lot-1", "question-1");
            test.ask("lot-1", "question-2");
        }),
        DEADLINE_MOVED(test -> {
            BIDS_AWAITED.reach(test);
            test.walk.hear(
                    "lot-1",
                    LotSourcingProcess.Messages.BIDDING_EXTENDED,
                    Map.of(LotSourcingProcess.Variables.BIDDING_DEADLINE, "2027-01-15T17:00:00Z"));
        }),
        NO_BIDS_RECEIVED(test -> {
            bidsAreReceived(false);
            BIDS_AWAITED.reach(test);
            test.walk.days(14);
        }),
        BIDS_TO_COMPARE(test -> {
            BIDS_AWAITED.reach(test);
            test.walk.days(14);
        }),
        BID_TO_ACCEPT(test -> {
            BIDS_TO_COMPARE.reach(test);
            test.choose("lot-1");
        }),
        MILESTONE_TO_DELIVER(test -> {
            test.lotsAreApproved("lot-1");
            test.award("lot-1");
        }),
        MILESTONE_TO_REVIEW(test -> {
            MILESTONE_TO_DELIVER.reach(test);
            test.walk.complete("lot-1", LotDeliveryProcess.Elements.TASK_DELIVER_MILESTONE);
        }),
        MILESTONE_TO_DECIDE(test -> {
            MILESTONE_TO_REVIEW.reach(test);
            test.walk.days(15);
        }),
        LOTS_AT_DIFFERENT_STEPS(test -> {
            test.lotsAreApproved("lot-1", "lot-2", "lot-3", "lot-4");
            test.award("lot-1");
            test.invite("lot-2");
            test.ask("lot-2", "question-1");
            test.giveUp("lot-3");
        }),
        REVIEWS_AWAITED(test -> {
            MILESTONE_TO_DELIVER.reach(test);
            test.deliver("lot-1");
        });

        private final Consumer<QuoteRequestProcessTest> way;

        WaitState(Consumer<QuoteRequestProcessTest> way) {
            this.way = way;
        }

        void reach(QuoteRequestProcessTest test) {
            way.accept(test);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_request_leaves_nothing_running_wherever_it_was(WaitState state) {
        state.reach(this);
        assertThat(ENGINE.runtime().createProcessInstanceQuery().list()).isNotEmpty();

        walk.hear(REQUEST, Messages.REQUEST_CANCELLED);

        assertThat(DELEGATES.callsOf("tellEveryoneInvitedDelegate")).isEqualTo(1);
        assertThat(passed())
                .contains(END_EVENT_REQUEST_CANCELLED)
                .doesNotContain(END_EVENT_REQUEST_CLOSED, END_EVENT_REQUEST_ABANDONED, END_EVENT_REQUEST_UNSUCCESSFUL);
        assertThat(ENGINE.history().createHistoricProcessInstanceQuery().list())
                .extracting(HistoricProcessInstance::getEndTime)
                .doesNotContainNull();
        walk.nothingIsLeft();
        List<String> told = DELEGATES.calls();
        walk.days(60);
        assertThat(DELEGATES.calls()).isEqualTo(told);
    }

    @Test
    void cancelling_one_request_leaves_the_others_alone() {
        lotsAreApproved("lot-1");
        start("QR-2026-000124", "request-2");

        walk.hear(REQUEST, Messages.REQUEST_CANCELLED);

        assertThat(walk.waiting("QR-2026-000124")).containsExactly(TASK_QUALIFY_REQUEST);
        assertThat(walk.waiting("lot-1")).isEmpty();
    }

    @Test
    void a_request_that_ended_cannot_be_cancelled_any_more() {
        aRequestIsSubmitted();
        qualify(Qualification.REJECTED);

        assertThatThrownBy(() -> walk.hear(REQUEST, Messages.REQUEST_CANCELLED))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(DELEGATES.calls()).doesNotContain("tellEveryoneInvitedDelegate");
    }

    private void aRequestIsSubmitted() {
        start(REQUEST, "request-1");
    }

    private void start(String reference, String requestId) {
        walk.start(QuoteRequestProcess.KEY, reference, Map.of(Variables.REQUEST_ID, requestId));
    }

    private void qualify(String outcome) {
        walk.complete(REQUEST, TASK_QUALIFY_REQUEST, Variables.QUALIFICATION, outcome);
    }

    private void provideInformation(Instant qualifyBy) {
        walk.complete(REQUEST, TASK_PROVIDE_INFORMATION, Variables.QUALIFY_BY, qualifyBy.toString());
    }

    private void split() {
        walk.complete(REQUEST, TASK_SPLIT_REQUEST);
    }

    private void refuseBrief() {
        walk.complete(REQUEST, TASK_APPROVE_BRIEF, Variables.BRIEF_DECISION, BriefDecision.REFUSED);
    }

    private void approveBrief(String... lots) {
        VariableMap variables = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.BRIEF_DECISION, BriefDecision.APPROVED)
                .putValueTyped(
                        Variables.LOT_IDS, org.camunda.bpm.engine.variable.Variables.untypedValue(List.of(lots), true));
        walk.complete(REQUEST, TASK_APPROVE_BRIEF, variables);
    }

    private void lotsAreApproved(String... lots) {
        aRequestIsSubmitted();
        qualify(Qualification.ACCEPTED);
        split();
        approveBrief(lots);
    }

    private void giveUp(String lot) {
        walk.complete(
                lot,
                LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST,
                LotSourcingProcess.Variables.SHORTLIST_DECISION,
                LotSourcingProcess.ShortlistDecision.GIVE_UP);
    }

    private void invite(String lot) {
        walk.complete(
                lot,
                LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST,
                LotSourcingProcess.Variables.SHORTLIST_DECISION,
                LotSourcingProcess.ShortlistDecision.INVITE);
    }

    private void choose(String lot) {
        walk.complete(
                lot,
                LotSourcingProcess.Elements.TASK_AWARD_LOT,
                LotSourcingProcess.Variables.AWARD_DECISION,
                LotSourcingProcess.AwardDecision.AWARDED);
    }

    private void award(String lot) {
        invite(lot);
        walk.days(14);
        choose(lot);
        walk.complete(
                lot,
                LotSourcingProcess.Elements.TASK_ACCEPT_BID,
                Map.of(
                        LotSourcingProcess.Variables.ACCEPTANCE,
                        LotSourcingProcess.Acceptance.ACCEPTED,
                        LotSourcingProcess.Variables.AWARD_DECISION,
                        LotSourcingProcess.AwardDecision.AWARDED));
    }

    private void deliver(String lot) {
        walk.complete(lot, LotDeliveryProcess.Elements.TASK_DELIVER_MILESTONE);
        walk.complete(
                lot,
                LotDeliveryProcess.Elements.TASK_REVIEW_MILESTONE,
                Map.of(
                        LotDeliveryProcess.Variables.MILESTONE_DECISION,
                        LotDeliveryProcess.MilestoneDecision.ACCEPTED,
                        LotDeliveryProcess.Variables.FURTHER_MILESTONES,
                        LotDeliveryProcess.FurtherMilestones.NO));
    }

    private void ask(String lot, String question) {
        ENGINE.runtime()
                .createMessageCorrelation(LotSourcingProcess.Messages.QUESTION_ASKED)
                .processInstanceBusinessKey(lot)
                .setVariablesToTriggeredScope(Map.of(LotSourcingProcess.Variables.QUESTION_ID, question))
                .correlate();
    }

    private static void bidsAreReceived(boolean received) {
        DELEGATES.answer(
                "openBidsDelegate",
                LotSourcingProcess.Variables.BIDS_OUTCOME,
                received ? LotSourcingProcess.BidsOutcome.RECEIVED : LotSourcingProcess.BidsOutcome.NONE);
    }

    private void theRequestWasAbandoned(String whileWaitingAt) {
        assertThat(DELEGATES.callsOf("abandonRequestDelegate")).isEqualTo(1);
        assertThat(passed())
                .contains(END_EVENT_REQUEST_ABANDONED)
                .doesNotContain(START_EVENT_LOT_READY, whileWaitingAt);
        assertThat(walk.interrupted(QuoteRequestProcess.KEY)).containsExactly(whileWaitingAt);
        walk.nothingIsLeft();
    }

    private List<String> passed() {
        return walk.passed(QuoteRequestProcess.KEY);
    }

    private static Map<String, Object> variablesOf(String lot) {
        return ENGINE.runtime()
                .getVariables(ENGINE.runtime()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(lot)
                        .singleResult()
                        .getId());
    }

    private static long escalations() {
        return DELEGATES.callsOf("escalateQualificationDelegate");
    }

    private static long informationReminders() {
        return DELEGATES.callsOf("remindMissingInformationDelegate");
    }

    private static long briefReminders() {
        return DELEGATES.callsOf("remindBriefApprovalDelegate");
    }

    private static long conclusions() {
        return DELEGATES.callsOf("concludeRequestDelegate");
    }
}
