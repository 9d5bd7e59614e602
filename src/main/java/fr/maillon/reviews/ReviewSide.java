package fr.maillon.reviews;

/** Who speaks of whom. */
public enum ReviewSide {
    CLIENT_OF_PROVIDER,
    PROVIDER_OF_CLIENT
}
