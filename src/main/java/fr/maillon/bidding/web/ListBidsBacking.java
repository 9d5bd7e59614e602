package fr.maillon.bidding.web;

import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.service.BidRow;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The bids of a provider. */
@Named
@RequestScoped
public class ListBidsBacking {

    @Inject
    private BiddingQueries queries;

    @Inject
    private CurrentUser currentUser;

    private List<BidRow> rows;

    public List<BidRow> getRows() {
        if (rows == null) {
            rows = queries.bids(currentUser.viewer());
        }
        return rows;
    }

    /** The tint of a state's word. */
    public String chip(BidStatus status) {
        return switch (status) {
            case DRAFT -> "amber";
            case SUBMITTED, OPENED -> "waiting";
            case AWARDED -> "done";
            case WITHDRAWN, NOT_AWARDED, EXPIRED -> "neutral";
        };
    }
}
