package fr.maillon.sourcing;

/** Why a provider declines, in the words of the trade. */
public enum DeclineReason {
    NO_TIME,
    TOO_FAR,
    NOT_MY_TRADE,
    BUDGET_TOO_LOW,
    BRIEF_UNCLEAR,
    CONFLICT_OF_INTEREST,
    OTHER
}
