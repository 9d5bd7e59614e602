package fr.maillon.lots;

/** What became of all lots of a request together. */
public enum RequestOutcome {
    DELIVERED,
    UNSUCCESSFUL
}
