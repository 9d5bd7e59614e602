package fr.maillon.sourcing.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.QuestionAnswered;
import fr.maillon.sourcing.QuestionAsked;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.domain.Question;
import fr.maillon.sourcing.domain.QuestionRepository;
import fr.maillon.sourcing.domain.QuestionsAreTaken;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;

/** Questions of the invited about a lot, answered to all of them with the asker hidden. */
@ApplicationService
public class QuestionService {

    private CurrentUser currentUser;
    private InvitedProvider invited;
    private QuestionRepository questions;
    private LotsApi lots;
    private IntakeApi intake;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected QuestionService() {}

    @Inject
    QuestionService(
            CurrentUser currentUser,
            InvitedProvider invited,
            QuestionRepository questions,
            LotsApi lots,
            IntakeApi intake,
            DomainEvents events,
            Clock clock) {
        this.currentUser = currentUser;
        this.invited = invited;
        this.questions = questions;
        this.lots = lots;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An invited provider asks.
     *
     * @throws Refused when the invitation is over, questions are closed, or the same was just asked
     */
    public QuestionId ask(@Valid AskQuestion command) {
        var now = clock.instant();
        var invitation = invited.invitation(currentUser.viewer(), command.invitation());
        invitation.mustBeAnswerable(now);
        var lot = lots.lot(invitation.lot());
        var taken = QuestionsAreTaken.accordingTo(intake.times(lot.requestId()));
        if (!taken.test(now, invitation.biddingEndsAt())) {
            throw new Refused("askQuestion.closed", taken.end(invitation.biddingEndsAt()));
        }
        var text = command.text().strip();
        var same = questions.ofLot(lot.id()).stream()
                .filter(question -> question.invitation().equals(invitation.id())
                        && question.text().equals(text))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        var question = new Question(invitation, text, now);
        questions.add(question);
        events.fire(new QuestionAsked(question.id(), question.lot()));
        return question.id();
    }

    /**
     * A coordinator answers, to all invited.
     *
     * @throws NotFound when the lot is of another territory
     * @throws Refused when bids are no longer received, or it was answered otherwise before
     */
    public void answer(@Valid AnswerQuestion command) {
        var now = clock.instant();
        var viewer = currentUser.viewer();
        var question = questions.require(command.question());
        var lot = lots.lotFor(viewer, question.lot());
        if (!viewer.coordinates(intake.request(lot.requestId()).territory())) {
            throw new NotFound();
        }
        if (!question.isAnswered()) {
            mustBeBidding(lot, question, now);
        }
        if (question.answer(command.answer(), viewer.account(), now)) {
            events.fire(new QuestionAnswered(question.id(), question.lot()));
        }
    }

    private static void mustBeBidding(LotSummary lot, Question question, Instant now) {
        var end = lot.biddingEndsAt();
        if (lot.status() != LotStatus.BIDDING || question.round() != lot.round() || end == null || !now.isBefore(end)) {
            throw new Refused("answerQuestion.biddingOver");
        }
    }
}
