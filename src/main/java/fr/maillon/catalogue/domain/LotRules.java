package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.UsualLot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the usual lots of a need have to be. */
final class LotRules {

    private LotRules() {}

    static List<NeedProblem> problems(List<UsualLot> lots, Set<TradeCode> trades) {
        List<NeedProblem> problems = new ArrayList<>();
        if (lots.size() > NeedLimits.LOTS) {
            problems.add(NeedProblem.of("need.problem.lots", NeedLimits.LOTS));
        }
        NeedRules.twice(lots.stream().map(UsualLot::code))
                .forEach(code -> problems.add(NeedProblem.of("need.problem.lot.twice", code)));
        for (int i = 0; i < lots.size(); i++) {
            one(problems, i + 1, lots.get(i), trades);
        }
        return problems;
    }

    private static void one(List<NeedProblem> problems, int place, UsualLot lot, Set<TradeCode> trades) {
        if (!lot.code().matches(NeedLimits.LOT_CODE)) {
            problems.add(NeedProblem.of("need.problem.lot.code", place, lot.code()));
        }
        if (!trades.contains(lot.trade())) {
            problems.add(
                    NeedProblem.of("need.problem.lot.trade", place, lot.trade().value()));
        }
        NeedRules.words(problems, lot.title(), NeedLimits.TITLE, "need.problem.lot.title", place);
        NeedRules.words(problems, lot.brief(), NeedLimits.BRIEF, "need.problem.lot.brief", place);
        NeedRules.words(problems, lot.deliverables(), NeedLimits.DELIVERABLES, "need.problem.lot.deliverables", place);
        if (lot.daysFrom() < 1 || lot.daysFrom() > lot.daysTo() || lot.daysTo() > NeedLimits.DAYS) {
            problems.add(NeedProblem.of("need.problem.lot.days", place, NeedLimits.DAYS));
        }
        if (lot.priceFrom().isNegative() || lot.priceFrom().compareTo(lot.priceTo()) > 0) {
            problems.add(NeedProblem.of("need.problem.lot.price", place));
        }
        if (lot.checks().isEmpty() || lot.checks().size() > NeedLimits.CHECKS) {
            problems.add(NeedProblem.of("need.problem.lot.checks", place, NeedLimits.CHECKS));
        }
        lot.checks()
                .forEach(check -> NeedRules.words(problems, check, NeedLimits.CHECK, "need.problem.lot.check", place));
    }
}
