package fr.maillon.demo.stories;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.service.BidService;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.bidding.service.SaveBidDraft;
import fr.maillon.bidding.service.SubmitBid;
import fr.maillon.bidding.service.SubmitBidResult;
import fr.maillon.identity.CurrentUser;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What invited providers write and submit. */
@Dependent
class BidDeeds {

    private static final String USUAL_VAT = "20";

    private final Mailbox mailbox;
    private final BidService bids;
    private final BiddingQueries queries;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Details usual = Stories.usualTerms();

    @Inject
    BidDeeds(Mailbox mailbox, BidService bids, BiddingQueries queries, CurrentUser currentUser, Clock clock) {
        this.mailbox = mailbox;
        this.bids = bids;
        this.queries = queries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void save(UnderWay story, Step step) {
        var editor = queries.editor(currentUser.viewer(), mailbox.invitation(story, step));
        bids.saveDraft(new SaveBidDraft(editor.invitation(), editor.edition(), written(step, editor.regime())));
    }

    void submit(UnderWay story, Step step) {
        var editor = queries.editor(currentUser.viewer(), mailbox.invitation(story, step));
        var result = bids.submit(new SubmitBid(editor.invitation(), editor.edition(), written(step, editor.regime())));
        if (!(result instanceof SubmitBidResult.Accepted)) {
            throw new IllegalStateException("the bid is not received: " + result);
        }
    }

    void withdraw(UnderWay story, Step step) {
        var editor = queries.editor(currentUser.viewer(), mailbox.invitation(story, step));
        BidId bid = Objects.requireNonNull(editor.bid(), "there is no bid to withdraw");
        bids.withdraw(bid);
    }

    private BidDraft written(Step step, VatRegime regime) {
        var bid = step.details().part("bid");
        var today = LocalDate.ofInstant(clock.instant(), Zones.PARIS);
        var vat = regime == VatRegime.NORMAL ? USUAL_VAT : "0";
        return new BidDraft(
                bid.rows("lines").stream().map(line -> line(line, vat)).toList(),
                today.plusDays(bid.number("validDays", usual.number("validDays")))
                        .toString(),
                today.plusDays(bid.number("startsInDays")).toString(),
                bid.text("durationDays"),
                bid.text("included", usual.text("included")),
                bid.text("excluded", usual.text("excluded")),
                bid.text("paymentTerms", usual.text("paymentTerms")),
                bid.text("rights", usual.text("rights")),
                bid.rows("milestones").stream()
                        .map(milestone -> new BidDraft.Milestone(milestone.get(0), milestone.get(1)))
                        .toList(),
                bid.text("note", ""));
    }

    /** Label, quantity, unit and unit price, then perhaps a discount. */
    private static BidDraft.Line line(List<String> line, String vat) {
        return new BidDraft.Line(
                line.get(0), line.get(1), line.get(2), line.get(3), line.size() > 4 ? line.get(4) : "", vat);
    }
}
