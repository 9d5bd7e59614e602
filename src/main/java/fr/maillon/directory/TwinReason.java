package fr.maillon.directory;

/** What two clients share that makes them look like one. */
public enum TwinReason {
    SAME_SIRET,
    SAME_EMAIL,
    SAME_PHONE
}
