package fr.maillon.sourcing.domain;

/** What the coordinator made of the proposed candidates. */
public enum ShortlistDecision {
    INVITE,
    GIVE_UP
}
