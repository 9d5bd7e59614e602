package fr.maillon.workflow.lotsourcing;

/** A lot on its way to a provider, called once per lot; its business key is the lot's id. */
public final class LotSourcingProcess {

    public static final String KEY = "LotSourcingProcess";
    public static final String RESOURCE = "bpmn/LotSourcingProcess.bpmn";

    private LotSourcingProcess() {}

    /** The ids of the flow nodes. They live in history and in running instances: a rename needs a migration. */
    public static final class Elements {
        public static final String START_EVENT_LOT_TO_SOURCE = "StartEvent_LotToSource";
        public static final String TASK_CONFIRM_SHORTLIST = "Task_ConfirmShortlist";
        public static final String GATEWAY_PROVIDERS_FOUND = "Gateway_ProvidersFound";
        public static final String TASK_INVITE_PROVIDERS = "Task_InviteProviders";
        public static final String SUB_PROCESS_COLLECT_BIDS = "SubProcess_CollectBids";
        public static final String START_EVENT_BIDDING_OPENED = "StartEvent_BiddingOpened";
        public static final String GATEWAY_NEXT_BIDDING_EVENT = "Gateway_NextBiddingEvent";
        public static final String EVENT_BIDDING_DEADLINE_REACHED = "Event_BiddingDeadlineReached";
        public static final String END_EVENT_BIDDING_CLOSED = "EndEvent_BiddingClosed";
        public static final String EVENT_BIDDING_EXTENDED = "Event_BiddingExtended";
        public static final String SUB_PROCESS_REMIND_INVITED = "SubProcess_RemindInvited";
        public static final String START_EVENT_INVITATION_REMINDER_DUE = "StartEvent_InvitationReminderDue";
        public static final String TASK_REMIND_INVITED = "Task_RemindInvited";
        public static final String END_EVENT_INVITED_REMINDED = "EndEvent_InvitedReminded";
        public static final String SUB_PROCESS_ANSWER_QUESTION = "SubProcess_AnswerQuestion";
        public static final String START_EVENT_QUESTION_ASKED = "StartEvent_QuestionAsked";
        public static final String TASK_ANSWER_QUESTION = "Task_AnswerQuestion";
        public static final String END_EVENT_QUESTION_ANSWERED = "EndEvent_QuestionAnswered";
        public static final String TASK_OPEN_BIDS = "Task_OpenBids";
        public static final String GATEWAY_BIDS_RECEIVED = "Gateway_BidsReceived";
        public static final String SUB_PROCESS_CLIENT_DECIDES = "SubProcess_ClientDecides";
        public static final String START_EVENT_BIDS_COMPARABLE = "StartEvent_BidsComparable";
        public static final String TASK_AWARD_LOT = "Task_AwardLot";
        public static final String GATEWAY_AWARD_DECISION = "Gateway_AwardDecision";
        public static final String END_EVENT_NO_BID_CHOSEN = "EndEvent_NoBidChosen";
        public static final String TASK_ACCEPT_BID = "Task_AcceptBid";
        public static final String GATEWAY_BID_ACCEPTED = "Gateway_BidAccepted";
        public static final String END_EVENT_BID_ACCEPTED = "EndEvent_BidAccepted";
        public static final String BOUNDARY_EVENT_COMPARISON_REMINDER1_DUE = "BoundaryEvent_ComparisonReminder1Due";
        public static final String BOUNDARY_EVENT_COMPARISON_REMINDER2_DUE = "BoundaryEvent_ComparisonReminder2Due";
        public static final String BOUNDARY_EVENT_COMPARISON_SILENT = "BoundaryEvent_ComparisonSilent";
        public static final String TASK_REMIND_COMPARISON = "Task_RemindComparison";
        public static final String END_EVENT_COMPARISON_REMINDED = "EndEvent_ComparisonReminded";
        public static final String GATEWAY_BID_CHOSEN = "Gateway_BidChosen";
        public static final String END_EVENT_LOT_AWARDED = "EndEvent_LotAwarded";
        public static final String TASK_DECIDE_LOT_WITHOUT_BIDS = "Task_DecideLotWithoutBids";
        public static final String GATEWAY_LOT_RERUN = "Gateway_LotRerun";
        public static final String TASK_CLOSE_LOT_WITHOUT_RESULT = "Task_CloseLotWithoutResult";
        public static final String END_EVENT_LOT_UNSUCCESSFUL = "EndEvent_LotUnsuccessful";

        private Elements() {}
    }

    /** What the process hears while it waits: each is the simple name of an event. */
    public static final class Messages {
        public static final String BIDDING_EXTENDED = "BiddingExtended";
        public static final String QUESTION_ASKED = "QuestionAsked";

        private Messages() {}
    }

    /** The codes of the errors that leave or enter the process. */
    public static final class Errors {
        public static final String LOT_UNSUCCESSFUL = "LotUnsuccessful";

        private Errors() {}
    }

    /** The names of the variables: ids, answers, durations and instants in ISO form, all of them text. */
    public static final class Variables {
        public static final String BIDDING_DEADLINE = "biddingDeadline";
        public static final String QUESTION_ID = "questionId";
        public static final String SHORTLIST_DECISION = "shortlistDecision";
        public static final String BIDS_OUTCOME = "bidsOutcome";
        public static final String RERUN_DECISION = "rerunDecision";
        public static final String AWARD_DECISION = "awardDecision";
        public static final String ACCEPTANCE = "acceptance";

        private Variables() {}
    }

    /** What the client makes of the bids. */
    public static final class AwardDecision {
        public static final String AWARDED = "awarded";
        public static final String RERUN = "rerun";
        public static final String NONE = "none";

        private AwardDecision() {}
    }

    /** Whether the client stands by the chosen bid. */
    public static final class Acceptance {
        public static final String ACCEPTED = "accepted";
        public static final String RECONSIDERED = "reconsidered";

        private Acceptance() {}
    }

    /** Whether there is somebody to invite. */
    public static final class ShortlistDecision {
        public static final String INVITE = "invite";
        public static final String GIVE_UP = "giveUp";

        private ShortlistDecision() {}
    }

    /** Whether there is a bid to open. */
    public static final class BidsOutcome {
        public static final String RECEIVED = "received";
        public static final String NONE = "none";

        private BidsOutcome() {}
    }

    /** What becomes of a lot without bids. */
    public static final class RerunDecision {
        public static final String RERUN = "rerun";
        public static final String CLOSE = "close";

        private RerunDecision() {}
    }
}
