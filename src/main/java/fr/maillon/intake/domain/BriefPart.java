package fr.maillon.intake.domain;

/** What of a section of the brief may have changed from one version to the next. */
public enum BriefPart {
    TITLE,
    TRADE,
    BRIEF,
    DELIVERABLES,
    LINES,
    BUDGET,
    DATES,
    ON_SITE,
    CRITERIA,
    DEPENDENCIES,
    PLACE
}
