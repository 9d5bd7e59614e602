package fr.maillon.bidding;

/** In which third of the opened bids a bid ended, told to a provider that was not chosen. */
public enum RankBand {
    FIRST_THIRD,
    MIDDLE_THIRD,
    LAST_THIRD
}
