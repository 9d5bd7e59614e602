package fr.maillon.casefile.domain;

/** Who reads an entry of the journal. A provider reads none: it has its own pages. */
public enum Audience {
    CLIENT_AND_COORDINATOR,
    COORDINATOR
}
