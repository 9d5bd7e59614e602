package fr.maillon.casefile.service;

import fr.maillon.award.AwardReconsidered;
import fr.maillon.award.BidAccepted;
import fr.maillon.award.ComparisonReminded;
import fr.maillon.award.LotAwarded;
import fr.maillon.award.NoBidChosen;
import fr.maillon.bidding.BidsOpened;
import fr.maillon.casefile.domain.Audience;
import fr.maillon.casefile.domain.Journal;
import fr.maillon.casefile.domain.JournalEntry;
import fr.maillon.delivery.LotDelivered;
import fr.maillon.delivery.MilestoneDecided;
import fr.maillon.delivery.MilestoneDelivered;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.BriefApprovalReminded;
import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefCommented;
import fr.maillon.intake.BriefOffered;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.MissingInformationReminded;
import fr.maillon.intake.QualificationOverdue;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestAcknowledged;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestClosed;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.RequestUnsuccessful;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOpenedForBids;
import fr.maillon.lots.LotRunAgain;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.lots.LotWithoutBidsDecided;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.LotsRearranged;
import fr.maillon.reviews.ReviewsPublished;
import fr.maillon.sourcing.InvitationDeclined;
import fr.maillon.sourcing.QuestionAnswered;
import fr.maillon.sourcing.QuestionAsked;
import fr.maillon.sourcing.ShortlistConfirmed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Writes down what happened, in the transaction in which it happened. Nothing that depends on sealed bids is written
 * where a client or provider could read it.
 */
@ApplicationScoped
public class JournalKeeper {

    private Journal journal;
    private LotsApi lots;
    private DirectoryApi directory;
    private CurrentUser currentUser;
    private Clock clock;

    protected JournalKeeper() {}

    @Inject
    public JournalKeeper(Journal journal, LotsApi lots, DirectoryApi directory, CurrentUser currentUser, Clock clock) {
        this.journal = journal;
        this.lots = lots;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void on(@Observes RequestSubmitted event) {
        tell(event.requestId(), "RequestSubmitted");
    }

    void on(@Observes RequestAcknowledged event) {
        byItself(event.requestId(), "RequestAcknowledged", event.qualifyBy());
    }

    void on(@Observes QualificationOverdue event) {
        add(event.requestId(), null, "", "QualificationOverdue", Audience.COORDINATOR, List.of());
    }

    void on(@Observes RequestQualified event) {
        String outcome = event.outcome().name().toLowerCase(Locale.ROOT);
        tell(event.requestId(), "RequestQualified." + outcome, event.message());
    }

    void on(@Observes MissingInformationReminded event) {
        byItself(event.requestId(), "MissingInformationReminded");
    }

    void on(@Observes InformationProvided event) {
        tell(event.requestId(), "InformationProvided", event.answer());
    }

    void on(@Observes LotsRearranged event) {
        add(
                event.requestId(),
                null,
                actor(),
                event.merged() ? "LotsRearranged.merged" : "LotsRearranged.divided",
                Audience.COORDINATOR,
                List.of(event.lot(), event.other()));
    }

    void on(@Observes BriefOffered event) {
        tell(event.requestId(), "BriefOffered", event.version());
    }

    void on(@Observes BriefCommented event) {
        tell(
                event.requestId(),
                "BriefCommented",
                event.version(),
                event.comments().size());
    }

    void on(@Observes BriefApprovalReminded event) {
        byItself(event.requestId(), "BriefApprovalReminded");
    }

    void on(@Observes BriefApproved event) {
        tell(event.requestId(), "BriefApproved", event.version());
    }

    void on(@Observes BriefRefused event) {
        tell(event.requestId(), "BriefRefused", event.version(), event.reason());
    }

    void on(@Observes RequestAbandoned event) {
        byItself(event.requestId(), "RequestAbandoned");
    }

    void on(@Observes RequestCancelled event) {
        tell(event.requestId(), "RequestCancelled", event.reason());
    }

    void on(@Observes RequestUnsuccessful event) {
        byItself(event.requestId(), "RequestUnsuccessful");
    }

    void on(@Observes RequestClosed event) {
        byItself(event.requestId(), "RequestClosed");
    }

    void on(@Observes ReviewsPublished event) {
        byItself(event.requestId(), "ReviewsPublished");
    }

    void on(@Observes ShortlistConfirmed event) {
        if (!event.inviting()) {
            tellCoordinator(event.lotId(), "ShortlistGivenUp");
        }
    }

    void on(@Observes LotOpenedForBids event) {
        tell(event.lotId(), "LotOpenedForBids", event.biddingEndsAt());
    }

    void on(@Observes InvitationDeclined event) {
        tellCoordinator(
                event.lotId(),
                "InvitationDeclined." + event.reason().name().toLowerCase(Locale.ROOT),
                name(event.providerId()));
    }

    void on(@Observes QuestionAsked event) {
        add(lots.lot(event.lotId()).requestId(), event.lotId(), "", "QuestionAsked", Audience.COORDINATOR, List.of());
    }

    void on(@Observes QuestionAnswered event) {
        tell(event.lotId(), "QuestionAnswered");
    }

    void on(@Observes BiddingExtended event) {
        tell(event.lotId(), "BiddingExtended", event.biddingEndsAt(), event.reason());
    }

    void on(@Observes BidsOpened event) {
        add(
                lots.lot(event.lotId()).requestId(),
                event.lotId(),
                "",
                "BidsOpened",
                Audience.CLIENT_AND_COORDINATOR,
                List.of(event.count()));
    }

    void on(@Observes LotWithoutBidsDecided event) {
        tellCoordinator(event.lotId(), event.again() ? "LotWithoutBidsDecided.again" : "LotWithoutBidsDecided.close");
    }

    void on(@Observes LotRunAgain event) {
        tell(event.lotId(), "LotRunAgain", event.round());
    }

    void on(@Observes LotUnsuccessful event) {
        tell(event.lotId(), "LotUnsuccessful");
    }

    void on(@Observes ComparisonReminded event) {
        tell(event.lotId(), "ComparisonReminded");
    }

    void on(@Observes LotAwarded event) {
        tell(event.lotId(), "LotAwarded", name(event.providerId()));
    }

    void on(@Observes AwardReconsidered event) {
        tell(event.lotId(), "AwardReconsidered");
    }

    void on(@Observes NoBidChosen event) {
        tell(event.lotId(), "NoBidChosen", event.reason());
    }

    void on(@Observes BidAccepted event) {
        tell(event.lotId(), "BidAccepted", name(event.providerId()));
    }

    void on(@Observes MilestoneDelivered event) {
        tell(event.lotId(), "MilestoneDelivered");
    }

    void on(@Observes MilestoneDecided event) {
        tell(event.lotId(), event.accepted() ? "MilestoneDecided.accepted" : "MilestoneDecided.rework", event.remark());
    }

    void on(@Observes LotDelivered event) {
        tell(event.lotId(), "LotDelivered");
    }

    private void tell(RequestId request, String kind, Object... arguments) {
        add(request, null, actor(), kind, Audience.CLIENT_AND_COORDINATOR, List.of(arguments));
    }

    private void byItself(RequestId request, String kind, Object... arguments) {
        add(request, null, "", kind, Audience.CLIENT_AND_COORDINATOR, List.of(arguments));
    }

    private void tell(LotId lot, String kind, Object... arguments) {
        add(lots.lot(lot).requestId(), lot, actor(), kind, Audience.CLIENT_AND_COORDINATOR, List.of(arguments));
    }

    private void tellCoordinator(LotId lot, String kind, Object... arguments) {
        add(lots.lot(lot).requestId(), lot, actor(), kind, Audience.COORDINATOR, List.of(arguments));
    }

    private void add(
            RequestId request,
            @org.jspecify.annotations.Nullable LotId lot,
            String actor,
            String kind,
            Audience audience,
            List<Object> arguments) {
        journal.add(new JournalEntry(
                request.value(), lot == null ? null : lot.value(), clock.instant(), actor, kind, arguments, audience));
    }

    private String actor() {
        return currentUser.isSignedIn() ? currentUser.viewer().name() : "";
    }

    private String name(ProviderId provider) {
        return directory.provider(provider).name();
    }
}
