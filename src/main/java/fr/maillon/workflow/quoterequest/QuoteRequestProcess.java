package fr.maillon.workflow.quoterequest;

/** A request from its submission to the publication of its reviews; its business key is the request's reference. */
public final class QuoteRequestProcess {

    public static final String KEY = "QuoteRequestProcess";
    public static final String RESOURCE = "bpmn/QuoteRequestProcess.bpmn";

    private QuoteRequestProcess() {}

    /** The ids of the flow nodes. They live in history and in running instances: a rename needs a migration. */
    public static final class Elements {
        public static final String START_EVENT_REQUEST_SUBMITTED = "StartEvent_RequestSubmitted";
        public static final String TASK_ACKNOWLEDGE_REQUEST = "Task_AcknowledgeRequest";
        public static final String TASK_QUALIFY_REQUEST = "Task_QualifyRequest";
        public static final String BOUNDARY_EVENT_QUALIFICATION_OVERDUE = "BoundaryEvent_QualificationOverdue";
        public static final String TASK_ESCALATE_QUALIFICATION = "Task_EscalateQualification";
        public static final String END_EVENT_QUALIFICATION_ESCALATED = "EndEvent_QualificationEscalated";
        public static final String GATEWAY_REQUEST_QUALIFIED = "Gateway_RequestQualified";
        public static final String END_EVENT_REQUEST_REJECTED = "EndEvent_RequestRejected";
        public static final String TASK_SPLIT_REQUEST = "Task_SplitRequest";
        public static final String TASK_APPROVE_BRIEF = "Task_ApproveBrief";
        public static final String GATEWAY_BRIEF_APPROVED = "Gateway_BriefApproved";
        public static final String TASK_PROVIDE_INFORMATION = "Task_ProvideInformation";
        public static final String BOUNDARY_EVENT_INFORMATION_REMINDER1_DUE = "BoundaryEvent_InformationReminder1Due";
        public static final String BOUNDARY_EVENT_INFORMATION_REMINDER2_DUE = "BoundaryEvent_InformationReminder2Due";
        public static final String BOUNDARY_EVENT_INFORMATION_ABANDONED = "BoundaryEvent_InformationAbandoned";
        public static final String TASK_REMIND_MISSING_INFORMATION = "Task_RemindMissingInformation";
        public static final String END_EVENT_INFORMATION_REMINDED = "EndEvent_InformationReminded";
        public static final String TASK_ABANDON_REQUEST = "Task_AbandonRequest";
        public static final String END_EVENT_REQUEST_ABANDONED = "EndEvent_RequestAbandoned";
        public static final String BOUNDARY_EVENT_BRIEF_ABANDONED = "BoundaryEvent_BriefAbandoned";
        public static final String BOUNDARY_EVENT_BRIEF_REMINDER1_DUE = "BoundaryEvent_BriefReminder1Due";
        public static final String BOUNDARY_EVENT_BRIEF_REMINDER2_DUE = "BoundaryEvent_BriefReminder2Due";
        public static final String TASK_REMIND_BRIEF_APPROVAL = "Task_RemindBriefApproval";
        public static final String END_EVENT_BRIEF_REMINDED = "EndEvent_BriefReminded";
        public static final String SUB_PROCESS_HANDLE_LOT = "SubProcess_HandleLot";
        public static final String START_EVENT_LOT_READY = "StartEvent_LotReady";
        public static final String CALL_LOT_SOURCING = "Call_LotSourcing";
        public static final String BOUNDARY_EVENT_LOT_UNSUCCESSFUL = "BoundaryEvent_LotUnsuccessful";
        public static final String END_EVENT_LOT_WITHOUT_RESULT = "EndEvent_LotWithoutResult";
        public static final String CALL_LOT_DELIVERY = "Call_LotDelivery";
        public static final String END_EVENT_LOT_DELIVERED = "EndEvent_LotDelivered";
        public static final String TASK_CONCLUDE_REQUEST = "Task_ConcludeRequest";
        public static final String GATEWAY_ANY_LOT_DELIVERED = "Gateway_AnyLotDelivered";
        public static final String END_EVENT_REQUEST_UNSUCCESSFUL = "EndEvent_RequestUnsuccessful";
        public static final String GATEWAY_NEXT_REVIEW_EVENT = "Gateway_NextReviewEvent";
        public static final String EVENT_REVIEWS_PERIOD_OVER = "Event_ReviewsPeriodOver";
        public static final String EVENT_REVIEWS_COMPLETED = "Event_ReviewsCompleted";
        public static final String TASK_PUBLISH_REVIEWS = "Task_PublishReviews";
        public static final String END_EVENT_REQUEST_CLOSED = "EndEvent_RequestClosed";
        public static final String SUB_PROCESS_CANCEL_REQUEST = "SubProcess_CancelRequest";
        public static final String START_EVENT_REQUEST_CANCELLED = "StartEvent_RequestCancelled";
        public static final String TASK_TELL_EVERYONE_INVITED = "Task_TellEveryoneInvited";
        public static final String END_EVENT_REQUEST_CANCELLED = "EndEvent_RequestCancelled";

        private Elements() {}
    }

    /** What the process hears while it waits: each is the simple name of an event. */
    public static final class Messages {
        public static final String REQUEST_CANCELLED = "RequestCancelled";
        public static final String REVIEWS_COMPLETED = "ReviewsCompleted";

        private Messages() {}
    }

    /** The codes of the errors that leave or enter the process. */
    public static final class Errors {
        public static final String LOT_UNSUCCESSFUL = "LotUnsuccessful";

        private Errors() {}
    }

    /**
     * The names of the variables: ids, answers, durations and instants in ISO form, all of them text; only lotIds is a
     * list, transient, given when the brief is approved.
     */
    public static final class Variables {
        public static final String REQUEST_ID = "requestId";
        public static final String QUALIFY_BY = "qualifyBy";
        public static final String LOT_IDS = "lotIds";
        public static final String LOT_ID = "lotId";
        public static final String QUALIFICATION = "qualification";
        public static final String BRIEF_DECISION = "briefDecision";
        public static final String REQUEST_OUTCOME = "requestOutcome";

        private Variables() {}
    }

    /** What the coordinator made of the request. */
    public static final class Qualification {
        public static final String ACCEPTED = "accepted";
        public static final String NEEDS_INFORMATION = "needsInformation";
        public static final String REJECTED = "rejected";

        private Qualification() {}
    }

    /** What the client says of the brief. */
    public static final class BriefDecision {
        public static final String REFUSED = "refused";
        public static final String APPROVED = "approved";

        private BriefDecision() {}
    }

    /** What became of all lots together. */
    public static final class RequestOutcome {
        public static final String UNSUCCESSFUL = "unsuccessful";
        public static final String DELIVERED = "delivered";

        private RequestOutcome() {}
    }
}
