package fr.maillon.catalogue;

import java.io.Serializable;
import java.util.Locale;

/**
 * A read-only picture of a trade.
 *
 * @param presenceNeed how much the trade needs to be on the spot, 0 (a host) to 100 (a photographer)
 * @param active whether it may be chosen for new lots
 */
public record TradeSummary(
        TradeCode code,
        String frenchName,
        String englishName,
        String frenchExplanation,
        String englishExplanation,
        int presenceNeed,
        boolean active)
        implements Serializable {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? englishName : frenchName;
    }

    public String explanation(Locale locale) {
        return locale.getLanguage().equals("en") ? englishExplanation : frenchExplanation;
    }
}
