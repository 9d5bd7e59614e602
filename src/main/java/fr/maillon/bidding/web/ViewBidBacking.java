package fr.maillon.bidding.web;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.service.BidService;
import fr.maillon.bidding.service.BidView;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A provider reads its own bid with its receipts, and takes it back if need be. */
@Named
@RequestScoped
public class ViewBidBacking {

    @Inject
    private BiddingQueries queries;

    @Inject
    private BidService bids;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private BidView bid;

    public void load() {
        getBid();
    }

    public String withdraw() {
        bids.withdraw(new BidId(id));
        messenger.success("withdrawBid.done");
        return Redirects.to("/provider/bids/view", "id", id);
    }

    public BidView getBid() {
        if (bid == null) {
            if (id == null) {
                throw new NotFound();
            }
            bid = queries.bid(currentUser.viewer(), new BidId(id));
        }
        return bid;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
