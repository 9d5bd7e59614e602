package fr.maillon.intake.web;

/** Why requests are usually not taken on: a beginning for the reason that the client reads, to be completed. */
public enum UsualRejection {
    NOT_DIGITAL,
    OUTSIDE_TERRITORY,
    NO_TRADE_HERE,
    SOLVED_WITHOUT_US,
    NOT_LAWFUL
}
