package fr.maillon.catalogue.web;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedTemplate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What an administrator types about a need. */
public class NeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private NeedKind kind;
    private String frenchName;
    private String englishName;
    private String frenchExplanation;
    private String englishExplanation;
    private final List<QuestionForm> questions = new ArrayList<>();
    private final List<UsualLotForm> lots = new ArrayList<>();
    private final List<DependencyForm> dependencies = new ArrayList<>();

    static NeedForm of(NeedTemplate need) {
        var form = new NeedForm();
        form.code = need.code().value();
        form.kind = need.kind();
        form.frenchName = need.name().french();
        form.englishName = need.name().english();
        form.frenchExplanation = need.explanation().french();
        form.englishExplanation = need.explanation().english();
        need.questions().forEach(question -> form.questions.add(QuestionForm.of(question)));
        need.lots().forEach(lot -> form.lots.add(UsualLotForm.of(lot)));
        need.dependencies().forEach(dependency -> form.dependencies.add(DependencyForm.of(dependency)));
        return form;
    }

    NeedTemplate toNeed() {
        return new NeedTemplate(
                new NeedCode(Typed.code(code)),
                0,
                kind,
                Typed.words(frenchName, englishName),
                Typed.words(frenchExplanation, englishExplanation),
                questions.stream().map(QuestionForm::toQuestion).toList(),
                lots.stream().map(UsualLotForm::toLot).toList(),
                dependencies.stream().map(DependencyForm::toDependency).toList());
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public List<UsualLotForm> getLots() {
        return lots;
    }

    public List<DependencyForm> getDependencies() {
        return dependencies;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public NeedKind getKind() {
        return kind;
    }

    public void setKind(NeedKind kind) {
        this.kind = kind;
    }

    public String getFrenchName() {
        return frenchName;
    }

    public void setFrenchName(String frenchName) {
        this.frenchName = frenchName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getFrenchExplanation() {
        return frenchExplanation;
    }

    public void setFrenchExplanation(String frenchExplanation) {
        this.frenchExplanation = frenchExplanation;
    }

    public String getEnglishExplanation() {
        return englishExplanation;
    }

    public void setEnglishExplanation(String englishExplanation) {
        this.englishExplanation = englishExplanation;
    }
}
