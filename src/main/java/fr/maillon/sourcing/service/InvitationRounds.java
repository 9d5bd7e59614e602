package fr.maillon.sourcing.service;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.sourcing.InvitationCancelled;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationReminded;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.QuestionSummary;
import fr.maillon.sourcing.SourcingApi;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import fr.maillon.sourcing.domain.QuestionRepository;
import fr.maillon.sourcing.domain.ReminderIsDue;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The invitations of a lot together: sent, reminded, extended, expired at the deadline, cancelled with the request. */
@ApplicationService
public class InvitationRounds implements SourcingApi {

    private static final Set<LotStatus> OVER =
            EnumSet.of(LotStatus.DELIVERED, LotStatus.UNSUCCESSFUL, LotStatus.HANDED_OVER);

    private InvitationRepository invitations;
    private QuestionRepository questions;
    private InvitedProvider invited;
    private InvitationSender sender;
    private LotsApi lots;
    private IntakeApi intake;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected InvitationRounds() {}

    @Inject
    InvitationRounds(
            InvitationRepository invitations,
            QuestionRepository questions,
            InvitedProvider invited,
            InvitationSender sender,
            LotsApi lots,
            IntakeApi intake,
            DomainEvents events,
            Clock clock) {
        this.invitations = invitations;
        this.questions = questions;
        this.invited = invited;
        this.sender = sender;
        this.lots = lots;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public InvitationSummary invitation(InvitationId invitation) {
        return invitations.require(invitation).summary();
    }

    @Override
    public InvitationSummary invitationFor(Viewer viewer, InvitationId invitation) {
        return invited.invitation(viewer, invitation).summary();
    }

    @Override
    public List<InvitationSummary> invitationsOf(LotId lot) {
        return presentRound(lot).stream().map(Invitation::summary).toList();
    }

    @Override
    public Instant invite(LotId lot) {
        return sender.send(lot);
    }

    @Override
    public void remindSilent(LotId id) {
        var lot = lots.lot(id);
        var times = intake.times(lot.requestId());
        var due = ReminderIsDue.accordingTo(times);
        var now = clock.instant();
        for (var invitation : invitations.ofRound(id, lot.round())) {
            if (due.test(invitation, now)) {
                invitation.remind(now);
                events.fire(new InvitationReminded(invitation.id(), id, invitation.provider()));
            }
        }
    }

    @Override
    public void markBid(InvitationId id, boolean hasBid) {
        var invitation = invitations.require(id);
        if (hasBid) {
            invitation.bidHandedIn(clock.instant());
        } else {
            invitation.bidTakenBack();
        }
    }

    @Override
    public void markSettled(LotId lot, Set<InvitationId> chosen) {
        invitations.settle(lot, chosen);
    }

    @Override
    public void expireUnanswered(LotId lot) {
        for (var invitation : presentRound(lot)) {
            if (invitation.status().awaitsBid()) {
                invitation.expire();
            }
        }
        invitations.flush();
    }

    @Override
    public void cancelInvitations(RequestId request) {
        for (var invitation : invitations.ofRequest(request)) {
            if (invitation.status() == InvitationStatus.CANCELLED) {
                events.fire(new InvitationCancelled(
                        invitation.id(), invitation.lot(), invitation.provider(), invitation.cancelReason()));
            }
        }
    }

    @Override
    public QuestionSummary question(QuestionId question) {
        return questions.require(question).summary();
    }

    /** The client cancelled: whoever is still concerned will be told why. What is over stays as it ended. */
    public void on(@Observes RequestCancelled event) {
        var concerned = invitations.ofRequest(event.requestId()).stream()
                .filter(Invitation::isConcernedByCancellation)
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        var over = lots.lotsOf(event.requestId()).stream()
                .filter(lot -> OVER.contains(lot.status()))
                .map(LotSummary::id)
                .collect(Collectors.toUnmodifiableSet());
        for (var invitation : concerned) {
            if (!over.contains(invitation.lot())) {
                invitation.cancel(event.reason());
            }
        }
    }

    /** The deadline was moved: it holds for everybody invited. */
    public void on(@Observes BiddingExtended event) {
        for (var invitation : presentRound(event.lotId())) {
            if (invitation.status().isOpen()) {
                invitation.extend(event.biddingEndsAt());
            }
        }
    }

    private List<Invitation> presentRound(LotId id) {
        return invitations.ofRound(id, lots.lot(id).round());
    }
}
