package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a need has to be before it can be published. */
public final class NeedRules {

    /** So much of a text that is too long is shown for it to be found. */
    private static final int SHOWN = 40;

    private NeedRules() {}

    /**
     * Everything that is wrong with it, in the order of the page; empty when it can be published.
     *
     * @param trades those that may be chosen
     */
    public static List<NeedProblem> problems(NeedTemplate need, Set<TradeCode> trades) {
        List<NeedProblem> problems = new ArrayList<>();
        words(problems, need.name(), NeedLimits.NAME, "need.problem.name");
        words(problems, need.explanation(), NeedLimits.EXPLANATION, "need.problem.explanation");
        problems.addAll(QuestionRules.problems(need.questions()));
        problems.addAll(LotRules.problems(need.lots(), trades));
        problems.addAll(DependencyRules.problems(need.lots(), need.dependencies()));
        return problems;
    }

    /** French is always there, the other language may be missing; neither is too long. */
    static void words(
            List<NeedProblem> problems, Bilingual words, int longest, String messageKey, Serializable... place) {
        if (words.french().isEmpty()) {
            problems.add(NeedProblem.of(messageKey, place));
        }
        if (words.french().length() > longest || words.english().length() > longest) {
            problems.add(NeedProblem.of("need.problem.tooLong", longest, start(words)));
        }
    }

    private static String start(Bilingual words) {
        var longer = words.french().length() >= words.english().length() ? words.french() : words.english();
        return longer.substring(0, Math.min(SHOWN, longer.length()));
    }

    /** Those codes that stand twice. */
    static List<String> twice(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.filter(code -> !seen.add(code)).distinct().toList();
    }
}
