package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to make sure of for a lot of a trade when no need of the request has such a lot. */
public final class UsualChecks {

    /** More than these nobody reads. */
    public static final int MOST = 6;

    private UsualChecks() {}

    /**
     * The checks of all lots of that trade, whatever the need: those that stand most often first, at most {@value #MOST};
     * none when no need has a lot of that trade.
     */
    public static List<Bilingual> of(List<NeedTemplate> needs, TradeCode trade) {
        Map<Bilingual, Integer> times = new LinkedHashMap<>();
        needs.stream()
                .flatMap(need -> need.lots().stream())
                .filter(lot -> lot.trade().equals(trade))
                .flatMap(lot -> lot.checks().stream())
                .forEach(check -> times.merge(check, 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Bilingual, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
