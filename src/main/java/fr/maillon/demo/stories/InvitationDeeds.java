package fr.maillon.demo.stories;

import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.service.AnswerQuestion;
import fr.maillon.sourcing.service.AskQuestion;
import fr.maillon.sourcing.service.DeclineInvitation;
import fr.maillon.sourcing.service.InvitationService;
import fr.maillon.sourcing.service.QuestionService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What invited providers answer and ask. */
@Dependent
class InvitationDeeds {

    private final Mailbox mailbox;
    private final InvitationService invitations;
    private final QuestionService questions;

    @Inject
    InvitationDeeds(Mailbox mailbox, InvitationService invitations, QuestionService questions) {
        this.mailbox = mailbox;
        this.invitations = invitations;
        this.questions = questions;
    }

    void see(UnderWay story, Step step) {
        invitations.see(invitation(story, step));
    }

    void willBid(UnderWay story, Step step) {
        see(story, step);
        invitations.accept(invitation(story, step));
    }

    void decline(UnderWay story, Step step) {
        see(story, step);
        invitations.decline(new DeclineInvitation(
                invitation(story, step),
                step.details().choice("reason", DeclineReason.class),
                step.details().text("note", "")));
    }

    void ask(UnderWay story, Step step) {
        see(story, step);
        story.asked(questions.ask(
                new AskQuestion(invitation(story, step), step.details().text("question"))));
    }

    void answer(UnderWay story, Step step) {
        questions.answer(
                new AnswerQuestion(story.oldestQuestion(), step.details().text("answer")));
    }

    private InvitationId invitation(UnderWay story, Step step) {
        return mailbox.invitation(story, step);
    }
}
