package fr.maillon.intake.domain;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.shared.PlainText;
import fr.maillon.shared.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is answered fits what is asked: each question that is put gets an answer of its kind, and no other is kept. */
public final class AnswersFitTheirQuestions {

    /** Longest answer in words. */
    public static final int LONGEST = 500;

    private static final Set<String> YES_NO = Set.of("yes", "no", "unknown");

    private AnswersFitTheirQuestions() {}

    /**
     * The answers to keep: tidied, and only those to questions that are asked of somebody who answers so.
     *
     * @throws Refused when a required answer is missing, or one is none of its question's
     */
    public static Map<String, String> kept(NeedTemplate need, Map<String, String> typed) {
        var kept = new HashMap<String, String>();
        for (var question : need.questions()) {
            var answer = PlainText.line(typed.get(question.code()));
            if (!question.isAsked(kept)) {
                continue;
            }
            if (!answer.isEmpty()) {
                kept.put(question.code(), fitting(question, answer));
            } else if (question.required()) {
                throw new Refused("postRequest.answerMissing", question.text());
            }
        }
        return kept;
    }

    /**
     * @throws Refused when a required answer is missing
     */
    public static void mustBeComplete(NeedTemplate need, Map<String, String> answers) {
        kept(need, answers);
    }

    private static String fitting(NeedQuestion question, String answer) {
        var fits =
                switch (question.kind()) {
                    case YES_NO -> YES_NO.contains(answer);
                    case ONE_OF ->
                        question.options().stream()
                                .anyMatch(option -> option.code().equals(answer));
                    case NUMBER -> answer.matches("\\d{1,9}");
                    case TEXT -> answer.length() <= LONGEST;
                };
        if (!fits) {
            throw new Refused(
                    question.kind() == AnswerKind.TEXT ? "postRequest.answerTooLong" : "postRequest.answerUnfit",
                    question.text(),
                    LONGEST);
        }
        return answer;
    }
}
