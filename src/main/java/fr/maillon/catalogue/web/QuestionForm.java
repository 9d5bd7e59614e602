package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.domain.QuestionRules;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A question of a need, as typed. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String french;
    private String english;
    private String frenchHelp;
    private String englishHelp;
    private AnswerKind kind = AnswerKind.YES_NO;
    private boolean required;
    private String whenQuestion;
    private String[] whenAnswers = {};
    private List<OptionForm> options = new ArrayList<>();

    static QuestionForm of(NeedQuestion question) {
        var form = new QuestionForm();
        form.code = question.code();
        form.french = question.text().french();
        form.english = question.text().english();
        form.frenchHelp = question.help().french();
        form.englishHelp = question.help().english();
        form.kind = question.kind();
        form.required = question.required();
        question.options().forEach(option -> form.options.add(OptionForm.of(option)));
        var when = question.askedWhen();
        if (when != null) {
            form.whenQuestion = when.question();
            form.whenAnswers = when.answers().toArray(String[]::new);
        }
        return form;
    }

    NeedQuestion toQuestion() {
        return new NeedQuestion(
                Typed.code(code),
                Typed.words(french, english),
                Typed.words(frenchHelp, englishHelp),
                kind,
                isChoice() ? options.stream().map(OptionForm::toOption).toList() : List.of(),
                required,
                isConditional() ? new AskedWhen(whenQuestion, Set.of(whenAnswers)) : null);
    }

    public boolean isChoice() {
        return kind == AnswerKind.ONE_OF;
    }

    public boolean isConditional() {
        return whenQuestion != null && !whenQuestion.isEmpty();
    }

    /** What may be answered, for questions that depend on this one. */
    List<String> answers() {
        return QuestionRules.answers(toQuestion());
    }

    public List<OptionForm> getOptions() {
        return options;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrenchHelp() {
        return frenchHelp;
    }

    public void setFrenchHelp(String frenchHelp) {
        this.frenchHelp = frenchHelp;
    }

    public String getEnglishHelp() {
        return englishHelp;
    }

    public void setEnglishHelp(String englishHelp) {
        this.englishHelp = englishHelp;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getWhenQuestion() {
        return whenQuestion;
    }

    public void setWhenQuestion(String whenQuestion) {
        this.whenQuestion = whenQuestion;
    }

    public String[] getWhenAnswers() {
        return whenAnswers;
    }

    public void setWhenAnswers(String[] whenAnswers) {
        this.whenAnswers = whenAnswers;
    }
}
