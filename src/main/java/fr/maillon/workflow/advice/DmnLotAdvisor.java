package fr.maillon.workflow.advice;

import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.LotAdvisor;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the table {@code SuggestLots}, once for each answer, by the decision engine alone: nothing is deployed and
 * no history is written.
 */
@ApplicationScoped
public class DmnLotAdvisor implements LotAdvisor {

    private static final Bilingual USUAL = new Bilingual("Habituel pour ce besoin.", "Usual for this need.");

    /** Made when it is first needed, and once: a proxy of this bean would make another. */
    private static final class Loaded {

        static final DmnEngine ENGINE =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        static final DmnDecision TABLE = SuggestLots.read(file -> ENGINE.parseDecision(SuggestLots.DECISION, file));

        private Loaded() {}
    }

    @Override
    public List<AdvisedLot> advise(NeedTemplate need, Map<String, String> answers) {
        List<DmnDecisionRuleResult> matched = new ArrayList<>();
        for (var question : need.asked(answers)) {
            var answer = answers.getOrDefault(question.code(), "");
            if (!answer.isEmpty()) {
                matched.addAll(Loaded.ENGINE.evaluateDecisionTable(Loaded.TABLE, asked(need, question, answer)));
            }
        }
        return need.lots().stream().map(lot -> judged(lot, matched)).toList();
    }

    private static VariableMap asked(NeedTemplate need, NeedQuestion question, String answer) {
        return Variables.putValue(SuggestLots.NEED, need.code().value())
                .putValue(SuggestLots.QUESTION, question.code())
                .putValue(SuggestLots.ANSWER, answer)
                .putValue(SuggestLots.NUMBER, question.kind() == AnswerKind.NUMBER ? number(answer) : null);
    }

    private static @Nullable Integer number(String answer) {
        return answer.matches("\\d{1,9}") ? Integer.valueOf(answer) : null;
    }

    /** Of lines that disagree, those that advise the lot win: a need too many is easier struck out than missed. */
    private static AdvisedLot judged(UsualLot lot, List<DmnDecisionRuleResult> matched) {
        var about = matched.stream().filter(line -> speaksOf(line, lot)).toList();
        if (about.isEmpty()) {
            return new AdvisedLot(lot, true, List.of(USUAL));
        }
        boolean advised = about.stream().anyMatch(DmnLotAdvisor::advises);
        return new AdvisedLot(
                lot,
                advised,
                about.stream()
                        .filter(line -> advises(line) == advised)
                        .map(line -> new Bilingual(
                                line.<String>getEntry(SuggestLots.REASON_FRENCH),
                                line.<String>getEntry(SuggestLots.REASON_ENGLISH)))
                        .distinct()
                        .toList());
    }

    private static boolean speaksOf(DmnDecisionRuleResult line, UsualLot lot) {
        return lot.trade().value().equals(line.getEntry(SuggestLots.TRADE))
                && (!line.containsKey(SuggestLots.LOT) || lot.code().equals(line.getEntry(SuggestLots.LOT)));
    }

    private static boolean advises(DmnDecisionRuleResult line) {
        return Boolean.TRUE.equals(line.getEntry(SuggestLots.ADVISED));
    }
}
