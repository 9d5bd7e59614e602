package fr.maillon.demo.stories;

import fr.maillon.award.NoChoice;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.award.service.AcceptBid;
import fr.maillon.award.service.AcceptanceBox;
import fr.maillon.award.service.AcceptanceService;
import fr.maillon.award.service.AwardLot;
import fr.maillon.award.service.AwardQueries;
import fr.maillon.award.service.AwardService;
import fr.maillon.award.service.ChosenBid;
import fr.maillon.award.service.DecideNoChoice;
import fr.maillon.award.service.Origin;
import fr.maillon.award.service.TickedBox;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.demo.people.SampleClient;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What clients decide about opened bids. */
@Dependent
class AwardDeeds {

    private static final Origin ORIGIN = new Origin("127.0.0.1", "");

    private final AwardService awards;
    private final AwardQueries queries;
    private final AcceptanceService acceptances;
    private final BiddingApi bidding;
    private final CurrentUser currentUser;
    private final Clock clock;

    @Inject
    AwardDeeds(
            AwardService awards,
            AwardQueries queries,
            AcceptanceService acceptances,
            BiddingApi bidding,
            CurrentUser currentUser,
            Clock clock) {
        this.awards = awards;
        this.queries = queries;
        this.acceptances = acceptances;
        this.bidding = bidding;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void choose(UnderWay story, Step step) {
        var chosen = story.provider(step.details().text("provider"));
        var bid = bidding.openedBids(story.lot(step)).stream()
                .filter(opened -> opened.providerId().equals(chosen))
                .map(OpenedBid::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no opened bid of the chosen provider"));
        awards.award(new AwardLot(story.lot(step), bid, step.details().text("reason", "")));
    }

    void reconsider(UnderWay story, Step step) {
        awards.reconsider(story.lot(step));
    }

    void chooseNone(UnderWay story, Step step) {
        awards.chooseNone(new DecideNoChoice(
                story.lot(step),
                step.details().choice("choice", NoChoice.class),
                step.details().text("reason")));
    }

    /** Signs what the page would show. */
    void accept(UnderWay story, Step step) {
        var viewer = currentUser.viewer();
        var chosen = queries.chosenBid(viewer, story.lot(step))
                .orElseThrow(() -> new IllegalStateException("nothing is chosen"));
        var texts = new Texts(viewer.locale(), clock);
        acceptances.accept(new AcceptBid(
                story.lot(step),
                chosen.bid().id(),
                chosen.bid().revision(),
                viewer.name(),
                functionOf(story.story().client()),
                statement(texts, chosen),
                List.of(
                        new TickedBox(AcceptanceBox.CONTENT, texts.text("acceptBid.box.content")),
                        new TickedBox(AcceptanceBox.POWER, texts.text("acceptBid.box.power", chosen.clientName()))),
                WithdrawalAnswers.NONE,
                false,
                ORIGIN));
    }

    private static String statement(Texts texts, ChosenBid chosen) {
        var bid = chosen.bid();
        return texts.text(
                "acceptBid.statement",
                bid.reference(),
                String.valueOf(bid.revision()),
                chosen.compared().providerName(),
                bid.total(),
                bid.net());
    }

    private static String functionOf(String client) {
        return SampleClient.all().stream()
                .filter(one -> one.key().equals(client))
                .map(one -> one.profile().contactFunction())
                .findFirst()
                .orElseThrow();
    }
}
