package fr.maillon.intake.web;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One question of a need as it is put and answered. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NeedQuestion question;
    private final int parent;
    private String answer;

    private QuestionForm(NeedQuestion question, int parent, String answer) {
        this.question = question;
        this.parent = parent;
        this.answer = answer;
    }

    static List<QuestionForm> of(NeedTemplate need, Map<String, String> answers) {
        var codes = need.questions().stream().map(NeedQuestion::code).toList();
        List<QuestionForm> forms = new ArrayList<>();
        for (var question : need.questions()) {
            var when = question.askedWhen();
            forms.add(new QuestionForm(
                    question, when == null ? -1 : codes.indexOf(when.question()), answers.get(question.code())));
        }
        return forms;
    }

    public NeedQuestion getQuestion() {
        return question;
    }

    /** Whether one of several answers is chosen, rather than written. */
    public boolean isChosen() {
        return question.kind() == AnswerKind.ONE_OF || isYesNo();
    }

    public boolean isYesNo() {
        return question.kind() == AnswerKind.YES_NO;
    }

    public boolean isNumber() {
        return question.kind() == AnswerKind.NUMBER;
    }

    public boolean isDependent() {
        return parent >= 0;
    }

    /** Place of the question on whose answer it depends, -1 when on none. */
    public int getParent() {
        return parent;
    }

    /** The answers of that question with which this one is asked, parted by spaces. */
    public String getAskedWith() {
        var when = question.askedWhen();
        return when == null ? "" : String.join(" ", when.answers());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
