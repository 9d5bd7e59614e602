package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.RequestSplit;
import fr.maillon.platform.events.CdiDomainEvents;
import fr.maillon.reviews.ReviewsCompleted;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.BriefDecision;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Elements;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Messages;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Qualification;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Variables;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves the quote request process by what client and coordinator decided. */
@ApplicationScoped
public class QuoteRequestCorrelator {

    private Processes processes;
    private IntakeApi intake;
    private LotsApi lots;

    protected QuoteRequestCorrelator() {}

    @Inject
    public QuoteRequestCorrelator(Processes processes, IntakeApi intake, LotsApi lots) {
        this.processes = processes;
        this.intake = intake;
        this.lots = lots;
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) RequestSubmitted event) {
        processes.start(
                QuoteRequestProcess.KEY,
                reference(event.requestId()),
                Map.of(Variables.REQUEST_ID, event.requestId().value()));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) RequestQualified event) {
        processes.complete(
                Elements.TASK_QUALIFY_REQUEST,
                event.requestId(),
                Map.of(Variables.QUALIFICATION, answer(event.outcome())));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) InformationProvided event) {
        processes.complete(
                Elements.TASK_PROVIDE_INFORMATION,
                event.requestId(),
                Map.of(Variables.QUALIFY_BY, event.qualifyBy().toString()));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) RequestSplit event) {
        processes.complete(Elements.TASK_SPLIT_REQUEST, event.requestId(), Map.of());
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) BriefApproved event) {
        List<String> lotIds = new ArrayList<>();
        lots.order(event.requestId()).inTurn().forEach(lot -> lotIds.add(lot.value()));
        processes.complete(
                Elements.TASK_APPROVE_BRIEF,
                event.requestId(),
                Map.of(Variables.BRIEF_DECISION, BriefDecision.APPROVED, Variables.LOT_IDS, lotIds));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) BriefRefused event) {
        processes.complete(
                Elements.TASK_APPROVE_BRIEF,
                event.requestId(),
                Map.of(Variables.BRIEF_DECISION, BriefDecision.REFUSED));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) RequestCancelled event) {
        processes.tell(Messages.REQUEST_CANCELLED, reference(event.requestId()), Map.of());
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) ReviewsCompleted event) {
        processes.tell(Messages.REVIEWS_COMPLETED, reference(event.requestId()), Map.of());
    }

    private static String answer(QualificationOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Qualification.ACCEPTED;
            case NEEDS_INFORMATION -> Qualification.NEEDS_INFORMATION;
            case REJECTED -> Qualification.REJECTED;
        };
    }

    private String reference(RequestId request) {
        return intake.request(request).reference();
    }
}
