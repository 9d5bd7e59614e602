package fr.maillon.bidding.domain;

/** A bid with its newest revision. */
public record SubmittedBid(Bid bid, BidRevision revision) {}
