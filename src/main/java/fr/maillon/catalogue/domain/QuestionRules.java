package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.NeedQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the questions of a need have to be. */
public final class QuestionRules {

    /** The answers to {@link AnswerKind#YES_NO}. */
    public static final List<String> YES_NO = List.of("yes", "no", "unknown");

    private static final int FEWEST_OPTIONS = 2;

    private QuestionRules() {}

    /** What may be answered, where that is one of a few things; empty for numbers and words. */
    public static List<String> answers(NeedQuestion question) {
        return switch (question.kind()) {
            case YES_NO -> YES_NO;
            case ONE_OF -> question.options().stream().map(AnswerOption::code).toList();
            case NUMBER, TEXT -> List.of();
        };
    }

    static List<NeedProblem> problems(List<NeedQuestion> questions) {
        List<NeedProblem> problems = new ArrayList<>();
        if (questions.size() > NeedLimits.QUESTIONS) {
            problems.add(NeedProblem.of("need.problem.questions", NeedLimits.QUESTIONS));
        }
        if (questions.stream().filter(NeedQuestion::required).count() > NeedLimits.REQUIRED) {
            problems.add(NeedProblem.of("need.problem.required", NeedLimits.REQUIRED));
        }
        NeedRules.twice(questions.stream().map(NeedQuestion::code))
                .forEach(code -> problems.add(NeedProblem.of("need.problem.question.twice", code)));
        Map<String, NeedQuestion> before = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            one(problems, i + 1, questions.get(i), before);
            before.put(questions.get(i).code(), questions.get(i));
        }
        return problems;
    }

    private static void one(
            List<NeedProblem> problems, int place, NeedQuestion question, Map<String, NeedQuestion> before) {
        if (!question.code().matches(NeedLimits.QUESTION_CODE)) {
            problems.add(NeedProblem.of("need.problem.question.code", place, question.code()));
        }
        NeedRules.words(problems, question.text(), NeedLimits.QUESTION, "need.problem.question.text", place);
        if (!question.help().isEmpty()) {
            NeedRules.words(problems, question.help(), NeedLimits.HELP, "need.problem.question.help", place);
        }
        options(problems, place, question);
        condition(problems, place, question, before);
    }

    private static void options(List<NeedProblem> problems, int place, NeedQuestion question) {
        if (question.kind() != AnswerKind.ONE_OF) {
            return;
        }
        if (question.options().size() < FEWEST_OPTIONS || question.options().size() > NeedLimits.OPTIONS) {
            problems.add(NeedProblem.of("need.problem.options", place, FEWEST_OPTIONS, NeedLimits.OPTIONS));
        }
        NeedRules.twice(question.options().stream().map(AnswerOption::code))
                .forEach(code -> problems.add(NeedProblem.of("need.problem.option.twice", place, code)));
        for (var option : question.options()) {
            if (!option.code().matches(NeedLimits.OPTION_CODE)) {
                problems.add(NeedProblem.of("need.problem.option.code", place, option.code()));
            }
            NeedRules.words(problems, option.label(), NeedLimits.OPTION, "need.problem.option.label", place);
        }
    }

    private static void condition(
            List<NeedProblem> problems, int place, NeedQuestion question, Map<String, NeedQuestion> before) {
        var when = question.askedWhen();
        if (when == null) {
            return;
        }
        var other = before.get(when.question());
        if (other == null) {
            problems.add(NeedProblem.of("need.problem.condition.before", place, when.question()));
        } else if (when.answers().isEmpty() || !answers(other).containsAll(when.answers())) {
            problems.add(NeedProblem.of("need.problem.condition.answers", place, when.question()));
        }
    }
}
