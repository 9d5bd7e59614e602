package fr.maillon.notification.service;

import fr.maillon.award.BidAccepted;
import fr.maillon.award.ComparisonReminded;
import fr.maillon.award.NoBidChosen;
import fr.maillon.award.NoChoice;
import fr.maillon.bidding.BidNotAwarded;
import fr.maillon.bidding.BidSubmitted;
import fr.maillon.bidding.BidWithdrawn;
import fr.maillon.bidding.BidsOpened;
import fr.maillon.delivery.LotDelivered;
import fr.maillon.delivery.MilestoneDecided;
import fr.maillon.delivery.MilestoneDelivered;
import fr.maillon.delivery.MilestoneReviewReminded;
import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOpenedForBids;
import fr.maillon.lots.LotRunAgain;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.reviews.ReviewsPublished;
import fr.maillon.sourcing.InvitationCancelled;
import fr.maillon.sourcing.InvitationReminded;
import fr.maillon.sourcing.InvitationSent;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.QuestionAnswered;
import fr.maillon.sourcing.QuestionAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/** What everybody is told of a lot: invited providers, bidders, client and coordinators. */
@ApplicationScoped
public class LotLetters {

    private static final String INVITATION = "/provider/invitations/view";
    private static final String COMPARE = "/client/lots/compare";

    private Outbox outbox;
    private Readers readers;

    protected LotLetters() {}

    @Inject
    public LotLetters(Outbox outbox, Readers readers) {
        this.outbox = outbox;
        this.readers = readers;
    }

    void on(@Observes InvitationSent event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "InvitationSent",
                INVITATION,
                event.invitationId().value(),
                lot,
                deadline(lot),
                lot.inviteAtMost());
    }

    void on(@Observes InvitationReminded event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "InvitationReminded",
                INVITATION,
                event.invitationId().value(),
                lot,
                deadline(lot));
    }

    void on(@Observes InvitationCancelled event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "InvitationCancelled",
                INVITATION,
                event.invitationId().value(),
                lot,
                event.reason());
    }

    void on(@Observes LotOpenedForBids event) {
        toClient("LotOpenedForBids", "/client/requests/view", event.lotId(), event.biddingEndsAt());
    }

    void on(@Observes BiddingExtended event) {
        LotSummary lot = readers.lot(event.lotId());
        for (InvitationSummary invited : readers.stillInvited(event.lotId())) {
            toProvider(
                    invited.providerId(),
                    "BiddingExtended",
                    INVITATION,
                    invited.id().value(),
                    lot,
                    event.biddingEndsAt(),
                    event.reason());
        }
        toClient(
                "BiddingExtended.client",
                "/client/requests/view",
                event.lotId(),
                event.biddingEndsAt(),
                event.reason());
    }

    void on(@Observes QuestionAsked event) {
        toCoordinators(
                "QuestionAsked",
                "/coordinator/questions/answer",
                event.questionId().value(),
                event.lotId());
    }

    void on(@Observes QuestionAnswered event) {
        LotSummary lot = readers.lot(event.lotId());
        for (InvitationSummary invited : readers.stillInvited(event.lotId())) {
            toProvider(
                    invited.providerId(),
                    "QuestionAnswered",
                    INVITATION,
                    invited.id().value(),
                    lot,
                    deadline(lot));
        }
    }

    void on(@Observes BidSubmitted event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "BidSubmitted",
                "/provider/bids/view",
                event.bidId().value(),
                lot,
                deadline(lot),
                event.revision());
    }

    void on(@Observes BidWithdrawn event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "BidWithdrawn",
                "/provider/bids/view",
                event.bidId().value(),
                lot);
    }

    void on(@Observes BidsOpened event) {
        LotSummary lot = readers.lot(event.lotId());
        if (event.count() == 0) {
            toCoordinators(
                    "BidsOpened.none",
                    "/coordinator/lots/without-bids",
                    event.lotId().value(),
                    event.lotId());
        } else {
            toClient("BidsOpened", COMPARE, event.lotId(), event.count());
        }
        for (InvitationSummary silent : readers.expired(event.lotId())) {
            toProvider(
                    silent.providerId(),
                    "InvitationExpired",
                    INVITATION,
                    silent.id().value(),
                    lot);
        }
    }

    void on(@Observes ComparisonReminded event) {
        toClient("ComparisonReminded", COMPARE, event.lotId());
    }

    void on(@Observes NoBidChosen event) {
        if (event.choice() == NoChoice.AGAIN) {
            toCoordinators(
                    "NoBidChosen", "/coordinator/lots/shortlist", event.lotId().value(), event.lotId(), event.reason());
        }
    }

    void on(@Observes BidNotAwarded event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                event.reason().isBlank() ? "BidNotAwarded.noReason" : "BidNotAwarded",
                "/provider/bids/view",
                event.bidId().value(),
                lot,
                event.reason(),
                event.band());
    }

    void on(@Observes BidAccepted event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "BidAccepted",
                "/provider/projects/view",
                event.lotId().value(),
                lot);
        toClient("BidAccepted.client", "/client/projects/view", event.lotId(), readers.nameOf(event.providerId()));
    }

    void on(@Observes LotRunAgain event) {
        toClient("LotRunAgain", "/client/requests/view", event.lotId());
    }

    void on(@Observes LotUnsuccessful event) {
        toClient("LotUnsuccessful", "/client/requests/view", event.lotId());
    }

    void on(@Observes MilestoneDelivered event) {
        toClient(
                "MilestoneDelivered",
                "/client/projects/review-milestone",
                event.lotId(),
                readers.nameOf(event.providerId()));
    }

    void on(@Observes MilestoneReviewReminded event) {
        toClient("MilestoneReviewReminded", "/client/projects/review-milestone", event.lotId());
    }

    void on(@Observes MilestoneDecided event) {
        LotSummary lot = readers.lot(event.lotId());
        String word = event.accepted() ? "MilestoneDecided.accepted" : "MilestoneDecided.rework";
        toProvider(
                event.providerId(),
                word,
                "/provider/projects/view",
                event.lotId().value(),
                lot,
                event.remark());
    }

    void on(@Observes LotDelivered event) {
        LotSummary lot = readers.lot(event.lotId());
        toProvider(
                event.providerId(),
                "LotDelivered",
                "/provider/projects/view",
                event.lotId().value(),
                lot);
        toClient("LotDelivered.client", "/client/projects/view", event.lotId());
    }

    void on(@Observes ReviewsPublished event) {
        RequestSummary request = readers.request(event.requestId());
        outbox.tell(
                readers.clientOf(request),
                "ReviewsPublished",
                "/client/requests/view?id=" + request.id().value(),
                request.title(),
                request.reference());
    }

    private static Object deadline(LotSummary lot) {
        return Objects.requireNonNull(lot.biddingEndsAt(), "a lot that is bid for has a deadline");
    }

    /** {0} title, {1} reference of the lot, then what is particular. */
    private void toProvider(ProviderId provider, String event, String page, String id, LotSummary lot, Object... more) {
        outbox.tell(readers.provider(provider), event, page + "?id=" + id, arguments(lot, more));
    }

    private void toClient(String event, String page, LotId id, Object... more) {
        LotSummary lot = readers.lot(id);
        RequestSummary request = readers.request(lot.requestId());
        String subject = page.startsWith("/client/requests/") ? request.id().value() : id.value();
        outbox.tell(readers.clientOf(request), event, page + "?id=" + subject, arguments(lot, more));
    }

    private void toCoordinators(String event, String page, String subject, LotId id, Object... more) {
        LotSummary lot = readers.lot(id);
        readers.coordinatorsOf(readers.request(lot.requestId()))
                .forEach(reader -> outbox.tell(reader, event, page + "?id=" + subject, arguments(lot, more)));
    }

    private static Object[] arguments(LotSummary lot, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = lot.title();
        all[1] = lot.reference();
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
