package fr.maillon.identity;

/** What somebody may do here. The names, in lower case, are the candidate groups of the process models. */
public enum Role {
    CLIENT,
    PROVIDER,
    COORDINATOR,
    ADMINISTRATOR
}
