package fr.maillon.intake.web;

import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.intake.NeedAsked;
import fr.maillon.platform.web.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One question of the catalogue and what the client answered to it, in words. */
public record NeedAnswer(String question, String answer) implements Serializable {

    /**
     * What was answered, in the order asked; questions left open are told as such, and where the version of the need is
     * not known the codes stand for themselves: nothing the client said is left out.
     */
    static List<NeedAnswer> of(NeedAsked asked, Optional<NeedTemplate> template, Texts texts) {
        if (template.isEmpty()) {
            return asked.answers().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> new NeedAnswer(one.getKey(), one.getValue()))
                    .toList();
        }
        List<NeedAnswer> answers = new ArrayList<>();
        for (var question : template.get().asked(asked.answers())) {
            var given = asked.answers().getOrDefault(question.code(), "");
            answers.add(new NeedAnswer(question.text().in(texts.locale()), said(question, given, texts)));
        }
        return answers;
    }

    private static String said(NeedQuestion question, String given, Texts texts) {
        if (given.isEmpty()) {
            return texts.text("needAnswer.none");
        }
        return switch (question.kind()) {
            case ONE_OF ->
                question.options().stream()
                        .filter(option -> option.code().equals(given))
                        .map(AnswerOption::label)
                        .map(label -> label.in(texts.locale()))
                        .findFirst()
                        .orElse(given);
            case YES_NO -> yesOrNo(given, texts);
            case NUMBER, TEXT -> given;
        };
    }

    private static String yesOrNo(String given, Texts texts) {
        var key = "needAnswer." + given.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.text(key) : given;
    }
}
