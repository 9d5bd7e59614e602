package fr.maillon.bidding;

/** Where a bid stands. Until the opening nobody but the bidder reads it. */
public enum BidStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    OPENED,
    AWARDED,
    NOT_AWARDED,
    EXPIRED
}
