package fr.maillon.sourcing.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.service.AskQuestion;
import fr.maillon.sourcing.service.DeclineInvitation;
import fr.maillon.sourcing.service.InvitationService;
import fr.maillon.sourcing.service.InvitationView;
import fr.maillon.sourcing.service.QuestionService;
import fr.maillon.sourcing.service.SourcingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An invited provider reads the need, answers, declines, asks. */
@Named
@RequestScoped
public class ViewInvitationBacking {

    @Inject
    private SourcingQueries queries;

    @Inject
    private InvitationService invitations;

    @Inject
    private QuestionService questions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private InvitationView invitation;
    private List<AttachmentSummary> files;
    private DeclineReason declineReason;
    private String declineNote;
    private String question;

    /** The invited provider opens it: only that counts as seen, and only of that person. */
    public void load() {
        invitations.see(invitationId());
        getInvitation();
    }

    public String accept() {
        invitations.accept(invitationId());
        messenger.success("acceptInvitation.done", getInvitation().biddingEndsAt());
        return here();
    }

    public String decline() {
        invitations.decline(
                new DeclineInvitation(invitationId(), declineReason, Objects.requireNonNullElse(declineNote, "")));
        messenger.success("declineInvitation.done");
        return here();
    }

    public String ask() {
        questions.ask(new AskQuestion(invitationId(), question));
        messenger.success("askQuestion.done");
        return here();
    }

    private String here() {
        return Redirects.to("/provider/invitations/view", "id", id);
    }

    private InvitationId invitationId() {
        if (id == null) {
            throw new NotFound();
        }
        return new InvitationId(id);
    }

    public InvitationView getInvitation() {
        if (invitation == null) {
            invitation = queries.invitation(currentUser.viewer(), invitationId());
        }
        return invitation;
    }

    /** The files that the client added to the request. */
    public List<AttachmentSummary> getFiles() {
        if (files == null) {
            files = new ArrayList<>(queries.files(currentUser.viewer(), invitationId()));
        }
        return files;
    }

    /** The name of the trade in the reader's language. */
    public String getTrade() {
        return getInvitation().trade().name(say.texts().locale());
    }

    public boolean isUndecided() {
        return is(InvitationStatus.SENT) || is(InvitationStatus.SEEN);
    }

    public boolean isWillBid() {
        return is(InvitationStatus.ACCEPTED);
    }

    public boolean isHasBid() {
        return is(InvitationStatus.BID);
    }

    private boolean is(InvitationStatus status) {
        return getInvitation().status() == status;
    }

    /** The tint of a state's word. */
    public String chip(InvitationStatus status) {
        return switch (status) {
            case SENT, SEEN -> "active";
            case ACCEPTED -> "amber";
            case BID -> "done";
            case DECLINED, EXPIRED, CANCELLED -> "neutral";
        };
    }

    public DeclineReason[] getDeclineReasons() {
        return DeclineReason.values();
    }

    public int getNoteLength() {
        return DeclineInvitation.NOTE_LENGTH;
    }

    public int getQuestionLength() {
        return AskQuestion.TEXT_LENGTH;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DeclineReason getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(DeclineReason declineReason) {
        this.declineReason = declineReason;
    }

    public String getDeclineNote() {
        return declineNote;
    }

    public void setDeclineNote(String declineNote) {
        this.declineNote = declineNote;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
