package fr.maillon.lots.web;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotSize;
import fr.maillon.shared.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The usual lots of a need as the beginning of a split, with the usual dependencies between those that are taken. They
 * are written in French, as every brief is.
 */
final class LotsOfNeed {

    private LotsOfNeed() {}

    /**
     * The lots with these codes, in the order of the need.
     *
     * @param fresh makes a lot of which nothing is said yet
     */
    static List<LotForm> of(NeedTemplate need, Set<String> codes, Supplier<LotForm> fresh) {
        Map<String, LotForm> taken = new LinkedHashMap<>();
        need.lots().stream()
                .filter(usual -> codes.contains(usual.code()))
                .forEach(usual -> taken.put(usual.code(), filled(fresh.get(), usual)));
        for (var usual : need.dependencies()) {
            var lot = taken.get(usual.lot());
            var on = taken.get(usual.on());
            if (lot != null && on != null) {
                lot.getDependencies().add(new LotDependency(usual.kind(), on.getId()));
            }
        }
        return new ArrayList<>(taken.values());
    }

    private static LotForm filled(LotForm lot, UsualLot usual) {
        lot.setTitle(french(usual.title()));
        lot.setTrade(usual.trade().value());
        lot.setBrief(french(usual.brief()));
        lot.setDeliverables(french(usual.deliverables()));
        lot.setOnSite(usual.onSite());
        lot.setSize(LotSize.ofDays(usual.daysTo()));
        usual.checks().forEach(check -> lot.getChecks().add(CheckForm.of(LotCheck.open(french(check)))));
        return lot;
    }

    private static String french(Bilingual words) {
        return words.in(Locale.FRENCH);
    }
}
