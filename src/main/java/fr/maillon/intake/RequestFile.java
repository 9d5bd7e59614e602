package fr.maillon.intake;

import fr.maillon.catalogue.NeedKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a request holds, for those who may read it: the need as typed, what was asked and answered, every brief
 * version, and how it ended.
 *
 * @param communeName where the work takes place, empty in a draft that does not say yet
 * @param clientName how the client is called
 * @param kind null in a draft that does not say yet
 * @param needAsked which need of the catalogue it was asked with, null when it was asked without any
 * @param answered whether the questions of that need were answered, if only by nothing
 * @param budgetBand null in a draft that does not say yet
 * @param budgetReason why the budget is not known; may be empty
 * @param wishedFrom first day on which the work may begin, null when none is wished
 * @param outside whether the work is to be done where no territory is, so that this one only takes care of it
 * @param qualification the coordinator's last decision, null while none is made
 * @param qualificationMessage what the coordinator wrote with it, empty when nothing
 * @param qualifyBy until when a coordinator has promised to read it, null before the acknowledgement
 * @param briefs oldest first
 * @param ending how it ended, null while it lives
 * @param endReason why it ended, in the words of who ended it; empty when nobody gave any
 * @param version counts the changes; a form that shows it is refused when the request changed since
 */
public record RequestFile(
        RequestSummary summary,
        String communeName,
        String clientName,
        @Nullable NeedKind kind,
        @Nullable NeedAsked needAsked,
        boolean answered,
        @Nullable BudgetBand budgetBand,
        String budgetReason,
        @Nullable LocalDate wishedFrom,
        boolean outside,
        @Nullable QualificationOutcome qualification,
        String qualificationMessage,
        @Nullable Instant qualifyBy,
        List<Asked> asked,
        List<Brief> briefs,
        @Nullable RequestEnding ending,
        String endReason,
        @Nullable Instant endedAt,
        Instant changedAt,
        long version)
        implements Serializable {

    public RequestFile {
        asked = List.copyOf(asked);
        briefs = List.copyOf(briefs);
    }

    /**
     * Something a coordinator asked while qualifying.
     *
     * @param answer null while the client has not answered
     */
    public record Asked(
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) implements Serializable {}

    /**
     * One version of the brief, frozen.
     *
     * @param refusalReason why the client refused it, empty otherwise
     */
    public record Brief(
            int number,
            BriefContent content,
            Instant offeredAt,
            BriefDecision decision,
            String refusalReason,
            @Nullable Instant decidedAt)
            implements Serializable {}

    /** The newest brief version, once one was offered. */
    public Optional<Brief> newestBrief() {
        return briefs.isEmpty() ? Optional.empty() : Optional.of(briefs.get(briefs.size() - 1));
    }

    /** What is asked of the client and not answered yet. */
    public Optional<Asked> openQuestion() {
        return asked.stream().filter(one -> one.answer() == null).findFirst();
    }

    /** Whether a coordinator has to decide on it now. */
    public boolean awaitsQualification() {
        return summary.status() == RequestStatus.IN_QUALIFICATION && qualification != QualificationOutcome.ACCEPTED;
    }

    /** Whether a coordinator has to write its brief and lots now. */
    public boolean awaitsSplit() {
        return summary.status() == RequestStatus.IN_QUALIFICATION && qualification == QualificationOutcome.ACCEPTED;
    }

    /** What happens next, seen from the state alone. */
    public RequestNext next() {
        return RequestNext.of(summary.status(), qualification);
    }
}
