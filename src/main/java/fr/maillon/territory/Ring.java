package fr.maillon.territory;

/** How near a provider is to the place of work, seen from there. */
public enum Ring {
    SAME_COMMUNE,
    SAME_INTERCOMMUNALITY,
    SAME_TERRITORY,
    NEIGHBOURING,
    BEYOND
}
