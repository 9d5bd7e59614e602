package fr.maillon.workflow.lotsourcing;

import fr.maillon.award.AwardReconsidered;
import fr.maillon.award.BidAccepted;
import fr.maillon.award.LotAwarded;
import fr.maillon.award.NoBidChosen;
import fr.maillon.award.NoChoice;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotWithoutBidsDecided;
import fr.maillon.platform.events.CdiDomainEvents;
import fr.maillon.sourcing.QuestionAnswered;
import fr.maillon.sourcing.QuestionAsked;
import fr.maillon.sourcing.ShortlistConfirmed;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Acceptance;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.AwardDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Elements;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Messages;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.RerunDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.ShortlistDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Variables;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Moves the sourcing of a lot by what coordinator, providers and client decided. */
@ApplicationScoped
public class LotSourcingCorrelator {

    private Processes processes;

    protected LotSourcingCorrelator() {}

    @Inject
    public LotSourcingCorrelator(Processes processes) {
        this.processes = processes;
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) ShortlistConfirmed event) {
        String decision = event.inviting() ? ShortlistDecision.INVITE : ShortlistDecision.GIVE_UP;
        processes.complete(
                Elements.TASK_CONFIRM_SHORTLIST, event.lotId(), Map.of(Variables.SHORTLIST_DECISION, decision));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) BiddingExtended event) {
        processes.tellAll(
                Messages.BIDDING_EXTENDED,
                event.lotId().value(),
                Map.of(
                        Variables.BIDDING_DEADLINE,
                        Processes.passing(event.biddingEndsAt().toString())));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) QuestionAsked event) {
        processes.tell(
                Messages.QUESTION_ASKED,
                event.lotId().value(),
                Map.of(Variables.QUESTION_ID, event.questionId().value()));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) QuestionAnswered event) {
        processes.complete(Elements.TASK_ANSWER_QUESTION, event.questionId(), Map.of());
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) LotWithoutBidsDecided event) {
        String decision = event.again() ? RerunDecision.RERUN : RerunDecision.CLOSE;
        processes.complete(
                Elements.TASK_DECIDE_LOT_WITHOUT_BIDS, event.lotId(), Map.of(Variables.RERUN_DECISION, decision));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) LotAwarded event) {
        processes.complete(
                Elements.TASK_AWARD_LOT, event.lotId(), Map.of(Variables.AWARD_DECISION, AwardDecision.AWARDED));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) NoBidChosen event) {
        String decision = event.choice() == NoChoice.AGAIN ? AwardDecision.RERUN : AwardDecision.NONE;
        processes.complete(Elements.TASK_AWARD_LOT, event.lotId(), Map.of(Variables.AWARD_DECISION, decision));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) BidAccepted event) {
        processes.complete(
                Elements.TASK_ACCEPT_BID,
                event.lotId(),
                Map.of(Variables.ACCEPTANCE, Acceptance.ACCEPTED, Variables.AWARD_DECISION, AwardDecision.AWARDED));
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) AwardReconsidered event) {
        processes.complete(
                Elements.TASK_ACCEPT_BID, event.lotId(), Map.of(Variables.ACCEPTANCE, Acceptance.RECONSIDERED));
    }
}
