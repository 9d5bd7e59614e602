package fr.maillon.demo.stories;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.service.DecideLotWithoutBids;
import fr.maillon.lots.service.ExtendBidding;
import fr.maillon.lots.service.LotDecisions;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.lots.service.SplitService;
import fr.maillon.shared.Zones;
import fr.maillon.sourcing.service.ConfirmShortlist;
import fr.maillon.sourcing.service.GiveUpShortlist;
import fr.maillon.sourcing.service.ShortlistService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What coordinators do with the lots of a request. */
@Dependent
class LotDeeds {

    private static final int INVITE_AT_MOST = 5;
    private static final int BIDDING_DAYS = 14;
    private final SplitService splits;
    private final LotDecisions decisions;
    private final ShortlistService shortlists;
    private final LotsApi lots;
    private final CurrentUser currentUser;

    @Inject
    LotDeeds(
            SplitService splits,
            LotDecisions decisions,
            ShortlistService shortlists,
            LotsApi lots,
            CurrentUser currentUser) {
        this.splits = splits;
        this.decisions = decisions;
        this.shortlists = shortlists;
        this.lots = lots;
        this.currentUser = currentUser;
    }

    void saveSplit(UnderWay story, Step step) {
        splits.saveDraft(split(story, step));
    }

    void offerBrief(UnderWay story, Step step) {
        splits.offer(split(story, step));
    }

    void invite(UnderWay story, Step step) {
        Set<ProviderId> chosen =
                step.details().texts("providers").stream().map(story::provider).collect(Collectors.toSet());
        shortlists.confirm(new ConfirmShortlist(story.lot(step), round(story, step), chosen));
    }

    void giveUp(UnderWay story, Step step) {
        shortlists.giveUp(new GiveUpShortlist(
                story.lot(step), round(story, step), step.details().text("reason")));
    }

    void extendBidding(UnderWay story, Step step) {
        var shown = decisions.lot(currentUser.viewer(), story.lot(step));
        var deadline = shown.lot().biddingEndsAt();
        if (deadline == null) {
            throw new IllegalStateException("nobody is invited yet");
        }
        decisions.extendBidding(new ExtendBidding(
                story.lot(step),
                LocalDate.ofInstant(deadline, Zones.PARIS)
                        .plusDays(step.details().number("days")),
                step.details().text("reason"),
                shown.version()));
    }

    void decideWithoutBids(UnderWay story, Step step) {
        decisions.decideWithoutBids(
                new DecideLotWithoutBids(story.lot(step), step.details().yes("again")));
    }

    private int round(UnderWay story, Step step) {
        return lots.lot(story.lot(step)).round();
    }

    private SplitRequest split(UnderWay story, Step step) {
        var told = story.story();
        List<LotDraft> drafts = new ArrayList<>();
        for (int i = 0; i < told.lots().size(); i++) {
            var lot = told.lots().get(i);
            drafts.add(new LotDraft(
                    story.lots().get(i),
                    lot.text("title"),
                    new TradeCode(lot.text("trade")),
                    lot.text("brief"),
                    lot.money("budget"),
                    lot.number("inviteAtMost", INVITE_AT_MOST),
                    lot.number("biddingDays", BIDDING_DAYS),
                    LotTold.details(lot, story.lots())));
        }
        return new SplitRequest(
                story.request(),
                step.details().text("introduction", told.introduction()),
                null,
                drafts,
                List.of(),
                splits.split(currentUser.viewer(), story.request()).savings());
    }
}
