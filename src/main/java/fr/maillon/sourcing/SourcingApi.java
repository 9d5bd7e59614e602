package fr.maillon.sourcing;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What other features and the workflow ask of sourcing. */
public interface SourcingApi {

    /**
     * @throws NotFound when there is no such invitation
     */
    InvitationSummary invitation(InvitationId invitation);

    /**
     * The invitation, when the viewer is the invited provider.
     *
     * @throws NotFound otherwise
     */
    InvitationSummary invitationFor(Viewer viewer, InvitationId invitation);

    /** The invitations of a lot's present round. */
    List<InvitationSummary> invitationsOf(LotId lot);

    /** Opens the lot for bids and invites its confirmed shortlist; returns the deadline. */
    Instant invite(LotId lot);

    /** Reminds those who have not answered, within the territory's bounds. */
    void remindSilent(LotId lot);

    /** The provider has a bid in, or took it back. */
    void markBid(InvitationId invitation, boolean hasBid);

    /** The client's choice among the bids of a lot is known; nobody may be chosen. */
    void markSettled(LotId lot, Set<InvitationId> chosen);

    /** The deadline passed: who did not answer is expired. */
    void expireUnanswered(LotId lot);

    /** Tells everyone invited for a cancelled request, with the client's reason. */
    void cancelInvitations(RequestId request);

    /**
     * @throws NotFound when there is no such question
     */
    QuestionSummary question(QuestionId question);
}
