package fr.maillon.sourcing.service;

/** Which of its invitations a provider wants to see. */
public enum InvitationFilter {
    /** Those that can still be answered or bid for. */
    CURRENT,
    /** Those that are declined, over or cancelled. */
    PAST
}
