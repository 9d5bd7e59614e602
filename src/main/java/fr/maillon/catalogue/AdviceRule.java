package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.List;

/**
 * One line of the table by which lots are advised: who has this need and answered this question so, is advised of, or
 * against, lots of that trade.
 *
 * @param needs empty when it holds for every need
 * @param answers one of these; empty when it is the number that counts
 * @param number what the number answered has to be, {@code > 30}; empty when it does not matter
 * @param lot empty when it speaks of every lot of the trade
 */
public record AdviceRule(
        String id,
        List<NeedCode> needs,
        String question,
        List<String> answers,
        String number,
        TradeCode trade,
        String lot,
        boolean advised,
        Bilingual reason)
        implements Serializable {

    public AdviceRule {
        needs = List.copyOf(needs);
        answers = List.copyOf(answers);
    }
}
