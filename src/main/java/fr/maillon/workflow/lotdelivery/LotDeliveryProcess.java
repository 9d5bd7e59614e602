package fr.maillon.workflow.lotdelivery;

/** An awarded lot until its last milestone is accepted, called once per lot; its business key is the lot's id. */
public final class LotDeliveryProcess {

    public static final String KEY = "LotDeliveryProcess";
    public static final String RESOURCE = "bpmn/LotDeliveryProcess.bpmn";

    private LotDeliveryProcess() {}

    /** The ids of the flow nodes. They live in history and in running instances: a rename needs a migration. */
    public static final class Elements {
        public static final String START_EVENT_LOT_AWARDED = "StartEvent_LotAwarded";
        public static final String TASK_START_DELIVERY = "Task_StartDelivery";
        public static final String TASK_DELIVER_MILESTONE = "Task_DeliverMilestone";
        public static final String TASK_REVIEW_MILESTONE = "Task_ReviewMilestone";
        public static final String BOUNDARY_EVENT_MILESTONE_REMINDER_DUE = "BoundaryEvent_MilestoneReminderDue";
        public static final String BOUNDARY_EVENT_MILESTONE_REVIEW_SILENT = "BoundaryEvent_MilestoneReviewSilent";
        public static final String TASK_REMIND_MILESTONE_REVIEW = "Task_RemindMilestoneReview";
        public static final String END_EVENT_MILESTONE_REVIEW_REMINDED = "EndEvent_MilestoneReviewReminded";
        public static final String TASK_DECIDE_MILESTONE = "Task_DecideMilestone";
        public static final String GATEWAY_MILESTONE_ACCEPTED = "Gateway_MilestoneAccepted";
        public static final String GATEWAY_FURTHER_MILESTONES = "Gateway_FurtherMilestones";
        public static final String END_EVENT_LOT_DELIVERED = "EndEvent_LotDelivered";

        private Elements() {}
    }

    /** The names of the variables: ids, answers, durations and instants in ISO form, all of them text. */
    public static final class Variables {
        public static final String MILESTONE_DECISION = "milestoneDecision";
        public static final String FURTHER_MILESTONES = "furtherMilestones";

        private Variables() {}
    }

    /** What the client, or the coordinator in the client's silence, makes of a milestone. */
    public static final class MilestoneDecision {
        public static final String ACCEPTED = "accepted";
        public static final String REWORK = "rework";

        private MilestoneDecision() {}
    }

    /** Whether there is another milestone to deliver. */
    public static final class FurtherMilestones {
        public static final String YES = "yes";
        public static final String NO = "no";

        private FurtherMilestones() {}
    }
}
