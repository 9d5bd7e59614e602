package fr.maillon.lots.domain;

import fr.maillon.catalogue.TradeCode;
import java.util.List;
import java.util.function.Function;

/**
 * The brief as the client approves it: the words before all lots, then each lot with its trade, as they stand at that
 * moment. It is frozen as text, so that it stays readable whatever becomes of the lots.
 */
public final class BriefText {

    private BriefText() {}

    /**
     * Writes the brief.
     *
     * @param tradeName how a trade is called
     */
    public static String of(String introduction, List<LotWording> lots, Function<TradeCode, String> tradeName) {
        var text = new StringBuilder(introduction);
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            text.append("\n\nLot ")
                    .append(i + 1)
                    .append(". ")
                    .append(lot.title())
                    .append(" (")
                    .append(tradeName.apply(lot.trade()))
                    .append(")\n")
                    .append(lot.brief());
        }
        return text.toString();
    }
}
