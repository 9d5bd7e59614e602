package fr.maillon.catalogue.domain;

import java.io.Serializable;

/**
 * How a trade is presented to people who do not know it.
 *
 * @param presenceNeed how much the trade needs to be on the spot, 0 (a host) to 100 (a photographer)
 */
public record TradeDescription(
        String frenchName, String englishName, String frenchExplanation, String englishExplanation, int presenceNeed)
        implements Serializable {

    /** Bounds of the need for presence. */
    public static final int LEAST_PRESENCE = 0;

    public static final int MOST_PRESENCE = 100;

    public TradeDescription {
        frenchName = frenchName.strip();
        englishName = englishName.strip();
        frenchExplanation = frenchExplanation.strip();
        englishExplanation = englishExplanation.strip();
        if (presenceNeed < LEAST_PRESENCE || presenceNeed > MOST_PRESENCE) {
            throw new IllegalArgumentException("A need for presence is between 0 and 100, not " + presenceNeed);
        }
    }
}
