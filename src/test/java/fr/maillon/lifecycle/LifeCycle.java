package fr.maillon.lifecycle;

import fr.maillon.award.NoChoice;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.award.service.AcceptBid;
import fr.maillon.award.service.AcceptanceBox;
import fr.maillon.award.service.AcceptanceService;
import fr.maillon.award.service.AwardLot;
import fr.maillon.award.service.AwardService;
import fr.maillon.award.service.DecideNoChoice;
import fr.maillon.award.service.Origin;
import fr.maillon.award.service.TickedBox;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.service.BidService;
import fr.maillon.bidding.service.SubmitBid;
import fr.maillon.bidding.service.SubmitBidResult;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.delivery.DeliveryApi;
import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.delivery.service.DecideMilestone;
import fr.maillon.delivery.service.DeliverMilestone;
import fr.maillon.delivery.service.DeliveryService;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.AnswerQuestions;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.CancelRequest;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.intake.service.DraftService;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.QualifyRequest;
import fr.maillon.intake.service.SituateNeed;
import fr.maillon.intake.service.SubmitRequest;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.service.DecideLotWithoutBids;
import fr.maillon.lots.service.LotDecisions;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.lots.service.SplitService;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.service.GiveReview;
import fr.maillon.reviews.service.ReviewsService;
import fr.maillon.shared.Money;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.SourcingApi;
import fr.maillon.sourcing.service.AnswerQuestion;
import fr.maillon.sourcing.service.AskQuestion;
import fr.maillon.sourcing.service.ConfirmShortlist;
import fr.maillon.sourcing.service.DeclineInvitation;
import fr.maillon.sourcing.service.InvitationService;
import fr.maillon.sourcing.service.QuestionService;
import fr.maillon.sourcing.service.ShortlistService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of a request's life, each as the person who takes it. What a page would show, the steps look up by themselves. */
@ApplicationScoped
public class LifeCycle {

    private static final NeedCode SELL_ONLINE = new NeedCode("sell-online");
    private static final Origin ORIGIN = new Origin("127.0.0.1", "test");

    @Inject
    private People people;

    @Inject
    private DraftService drafts;

    @Inject
    private IntakeService intake;

    @Inject
    private SplitService splits;

    @Inject
    private LotsApi lots;

    @Inject
    private ShortlistService shortlists;

    @Inject
    private SourcingApi sourcing;

    @Inject
    private InvitationService invitations;

    @Inject
    private QuestionService questions;

    @Inject
    private LotDecisions decisions;

    @Inject
    private BidService bids;

    @Inject
    private BiddingApi bidding;

    @Inject
    private AwardService awards;

    @Inject
    private AcceptanceService acceptances;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private DeliveryApi delivery;

    @Inject
    private ReviewsService reviews;

    @Inject
    private Versions versions;

    @Inject
    private Clock clock;

    /** A draft ready to be sent. */
    public RequestId draft(AccountId client) {
        RequestId id = RequestId.next();
        people.as(client, () -> {
            drafts.describe(new DescribeNeed(
                    id, SELL_ONLINE, "Vendre nos conserves", "Nous voulons vendre nos conserves en ligne.", 0));
            drafts.answer(new AnswerQuestions(id, Map.of("hasSite", "no", "productCount", "40"), versions.of(id)));
            drafts.situate(new SituateNeed(id, People.ALBI, null, null, BudgetBand.UP_TO_20000, "", versions.of(id)));
            return id;
        });
        return id;
    }

    public void submit(AccountId client, RequestId id) {
        people.as(client, () -> drafts.submit(new SubmitRequest(id, versions.of(id))));
    }

    public void qualify(RequestId id) {
        people.asCoordinator(() -> {
            intake.qualify(new QualifyRequest(id, QualificationOutcome.ACCEPTED, "", versions.of(id)));
            return id;
        });
    }

    public void split(RequestId id, List<String> trades) {
        people.asCoordinator(() -> {
            List<LotDraft> all = new ArrayList<>();
            for (String trade : trades) {
                all.add(new LotDraft(
                        LotId.next(),
                        "Lot " + trade,
                        new TradeCode(trade),
                        "Ce qu’il faut faire.",
                        Money.euros(2_000),
                        5,
                        14,
                        LotDetails.NONE.withChecks(List.of(new LotCheck("Le besoin est compris", true, "")))));
            }
            splits.offer(new SplitRequest(id, "Une boutique en ligne.", null, all, List.of(), 0));
            return id;
        });
    }

    public void approve(AccountId client, RequestId id) {
        people.as(client, () -> {
            intake.approveBrief(new ApproveBrief(id, 1));
            return id;
        });
    }

    public void cancel(AccountId client, RequestId id) {
        people.as(client, () -> {
            intake.cancel(new CancelRequest(id, "Le projet est reporté."));
            return id;
        });
    }

    public List<LotSummary> lotsOf(RequestId id) {
        return lots.lotsOf(id);
    }

    /** Invites these providers for a lot. */
    public void invite(LotSummary lot, List<People.Provider> chosen) {
        people.asCoordinator(() -> {
            Set<fr.maillon.directory.ProviderId> ids = new HashSet<>();
            chosen.forEach(provider -> ids.add(provider.id()));
            shortlists.confirm(new ConfirmShortlist(lot.id(), lot.round(), ids));
            return lot;
        });
    }

    public InvitationSummary invitation(LotSummary lot, People.Provider provider) {
        return sourcing.invitationsOf(lot.id()).stream()
                .filter(candidate -> candidate.providerId().equals(provider.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The provider opens its invitation and bids. */
    public void bid(InvitationSummary invitation, People.Provider provider, int euros) {
        SubmitBidResult result = people.as(provider.account(), () -> {
            invitations.see(invitation.id());
            return bids.submit(new SubmitBid(invitation.id(), 0, written(euros)));
        });
        if (!(result instanceof SubmitBidResult.Accepted)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private BidDraft written(int euros) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new BidDraft(
                List.of(
                        new BidDraft.Line("Conception", "2", "jour", String.valueOf(euros), "0", "20"),
                        new BidDraft.Line("Réalisation", "1", "forfait", "1500,50", "5", "20"),
                        new BidDraft.Line("Formation", "0,5", "jour", "400", "", "20")),
                today.plusDays(90).toString(),
                today.plusDays(30).toString(),
                "20",
                "Deux aller-retour de corrections.",
                "Les photographies.",
                "30 jours fin de mois",
                "",
                List.of(new BidDraft.Milestone("Maquette", "40"), new BidDraft.Milestone("Mise en ligne", "60")),
                "");
    }

    public QuestionId ask(LotSummary lot, People.Provider provider) {
        InvitationSummary invitation = invitation(lot, provider);
        return people.as(
                provider.account(), () -> questions.ask(new AskQuestion(invitation.id(), "Combien de produits ?")));
    }

    public void answer(QuestionId question) {
        people.asCoordinator(() -> {
            questions.answer(new AnswerQuestion(question, "Une centaine."));
            return question;
        });
    }

    public void decline(InvitationSummary invitation, People.Provider provider) {
        people.as(provider.account(), () -> {
            invitations.decline(new DeclineInvitation(invitation.id(), DeclineReason.NO_TIME, ""));
            return invitation;
        });
    }

    /** A lot without bids ends without result. */
    public void closeWithoutBids(LotSummary lot) {
        people.asCoordinator(() -> {
            decisions.decideWithoutBids(new DecideLotWithoutBids(lot.id(), false));
            return lot;
        });
    }

    public void chooseNone(AccountId client, LotSummary lot) {
        people.as(client, () -> {
            awards.chooseNone(new DecideNoChoice(lot.id(), NoChoice.NONE, "Aucun devis ne nous convient."));
            return lot;
        });
    }

    public List<OpenedBid> openedBids(LotSummary lot) {
        return bidding.openedBids(lot.id());
    }

    public void award(AccountId client, LotSummary lot, OpenedBid bid) {
        people.as(client, () -> {
            awards.award(new AwardLot(lot.id(), bid.id(), "Un autre devis répond mieux à notre besoin."));
            return lot;
        });
    }

    public void accept(AccountId client, LotSummary lot, OpenedBid bid) {
        List<TickedBox> boxes = new ArrayList<>();
        for (AcceptanceBox box : AcceptanceBox.values()) {
            boxes.add(new TickedBox(box, "coché : " + box));
        }
        people.as(
                client,
                () -> acceptances.accept(new AcceptBid(
                        lot.id(),
                        bid.id(),
                        bid.revision(),
                        "Claude Client",
                        "gérante",
                        "Bon pour accord",
                        boxes,
                        WithdrawalAnswers.NONE,
                        false,
                        ORIGIN)));
    }

    public List<MilestoneSummary> milestones(LotSummary lot) {
        return delivery.milestonesOf(lot.id());
    }

    /** Delivers and accepts every milestone of a lot, one after the other. */
    public void deliver(AccountId client, LotSummary lot, AccountId provider, List<MilestoneSummary> milestones) {
        for (MilestoneSummary milestone : milestones) {
            people.as(provider, () -> {
                deliveries.deliver(new DeliverMilestone(lot.id(), milestone.id(), 1, "Voilà.", ""));
                return lot;
            });
            people.as(client, () -> {
                deliveries.review(new DecideMilestone(lot.id(), milestone.id(), 1, true, ""));
                return lot;
            });
        }
    }

    public void review(AccountId account, ReviewSide side, LotSummary lot) {
        people.as(account, () -> {
            reviews.give(side, new GiveReview(lot.id(), 5, 4, 5, "Très bien."));
            return lot;
        });
    }

    /** How long bids are received for the lots of {@link #split}, and a little more. */
    public static Duration beyondTheDeadline() {
        return Duration.ofDays(16);
    }
}
