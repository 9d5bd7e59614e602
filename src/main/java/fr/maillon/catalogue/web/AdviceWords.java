package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AdviceRule;
import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.platform.web.Say;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what stands in a rule of advice in the words of the catalogue; a code that no need has any more stays a code. */
final class AdviceWords {

    private final List<NeedTemplate> needs;
    private final Say say;
    private final Locale locale;

    AdviceWords(List<NeedTemplate> needs, Say say) {
        this.needs = needs;
        this.say = say;
        this.locale = say.texts().locale();
    }

    /** The names of the needs for which it holds; none when it holds for all. */
    List<String> needs(AdviceRule rule) {
        return rule.needs().stream()
                .map(code -> needs.stream()
                        .filter(need -> need.code().equals(code))
                        .findFirst()
                        .map(need -> need.name().in(locale))
                        .orElse(code.value()))
                .toList();
    }

    String question(AdviceRule rule) {
        return questions(rule)
                .findFirst()
                .map(question -> question.text().in(locale))
                .orElse(rule.question());
    }

    /** The answers that count, or the number from which it does. */
    String answer(AdviceRule rule) {
        if (!rule.number().isEmpty()) {
            var parts = rule.number().split(" ", 2);
            return say.text1("adviceTable.number." + comparison(parts[0]), Integer.valueOf(parts[1]));
        }
        return rule.answers().stream().map(answer -> answer(rule, answer)).collect(Collectors.joining(" / "));
    }

    private String answer(AdviceRule rule, String answer) {
        if (questions(rule).anyMatch(question -> question.kind() == AnswerKind.YES_NO)) {
            return say.text("needs.answer." + answer);
        }
        return questions(rule)
                .flatMap(question -> question.options().stream())
                .filter(option -> option.code().equals(answer))
                .map(AnswerOption::label)
                .findFirst()
                .map(label -> label.in(locale))
                .orElse(answer);
    }

    /** The title of the one lot of which it speaks; empty when it speaks of every lot of the trade. */
    Optional<String> lot(AdviceRule rule) {
        return concerned(rule)
                .flatMap(need -> need.lots().stream())
                .filter(lot -> lot.code().equals(rule.lot()))
                .map(UsualLot::title)
                .findFirst()
                .map(title -> title.in(locale));
    }

    private Stream<NeedQuestion> questions(AdviceRule rule) {
        return concerned(rule).flatMap(need -> need.questions().stream()).filter(question -> question.code()
                .equals(rule.question()));
    }

    private Stream<NeedTemplate> concerned(AdviceRule rule) {
        return needs.stream()
                .filter(need -> rule.needs().isEmpty() || rule.needs().contains(need.code()));
    }

    private static String comparison(String sign) {
        return switch (sign) {
            case ">" -> "more";
            case ">=" -> "atLeast";
            case "<" -> "less";
            case "<=" -> "atMost";
            default -> throw new IllegalStateException("No comparison: " + sign);
        };
    }
}
