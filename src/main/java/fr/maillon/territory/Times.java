package fr.maillon.territory;

import java.io.Serializable;

/**
 * The times that a territory sets for its processes; all in days, working days only where said.
 *
 * @param qualifyWorkingDays within which a request is qualified, then it is escalated (working days)
 * @param clientReminder1 after which a silent client is reminded the first time
 * @param clientReminder2 after which a silent client is reminded the second time
 * @param clientAbandon after which a silent client's request is abandoned
 * @param invitationReminder between two reminders of an invited provider
 * @param invitationRemindersMost how many reminders an invited provider gets at most
 * @param bidding how long bids are received
 * @param questionsClose how long before the deadline questions are no longer taken
 * @param comparisonReminder1 after which the client who compares is reminded the first time
 * @param comparisonReminder2 after which the client who compares is reminded the second time
 * @param comparisonClose after which a lot is closed without result when the client does not choose
 * @param milestoneReminder after which the client is reminded of a delivered milestone
 * @param milestoneEscalation after which the coordinator decides on a delivered milestone
 * @param reviewsOpen how long reviews are open after delivery
 */
public record Times(
        int qualifyWorkingDays,
        int clientReminder1,
        int clientReminder2,
        int clientAbandon,
        int invitationReminder,
        int invitationRemindersMost,
        int bidding,
        int questionsClose,
        int comparisonReminder1,
        int comparisonReminder2,
        int comparisonClose,
        int milestoneReminder,
        int milestoneEscalation,
        int reviewsOpen)
        implements Serializable {}
