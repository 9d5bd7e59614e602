package fr.maillon.lots.domain;

import fr.maillon.intake.BriefContent;

/**
 * The brief as the client approves it: the words before all lots, then each lot with its trade, as they stand at that
 * moment. It is frozen as text, so that it stays readable whatever becomes of the lots.
 */
public final class BriefText {

    private BriefText() {}

    /** Writes the brief. */
    public static String of(BriefContent brief) {
        var text = new StringBuilder(brief.introduction());
        for (var lot : brief.lots()) {
            text.append("\n\nLot ")
                    .append(lot.position())
                    .append(". ")
                    .append(lot.title())
                    .append(" (")
                    .append(lot.tradeName())
                    .append(")\n")
                    .append(lot.brief());
        }
        return text.toString();
    }
}
