package fr.maillon.catalogue;

/** What a client wants, in the client's own words rather than in those of the trades. */
public enum NeedKind {
    SELL_ONLINE,
    BE_FOUND_LOCALLY,
    RENEW_IMAGE,
    KEEP_SITE_ALIVE,
    TRAIN_TEAM,
    SOMETHING_ELSE
}
