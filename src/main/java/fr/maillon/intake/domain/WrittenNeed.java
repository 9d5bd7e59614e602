package fr.maillon.intake.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.NeedAsked;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client wrote of a need, step by step: which need of the catalogue it is and the words for it, the answers to
 * its questions, where, when and for how much.
 */
@Embeddable
public class WrittenNeed {

    @Enumerated(EnumType.STRING)
    @Column(name = "need_kind")
    private @Nullable NeedKind kind;

    @Column(name = "need_code")
    private @Nullable String code;

    @Column(name = "need_version")
    private int version;

    @Column(name = "title")
    private String title = "";

    @Column(name = "need")
    private String text = "";

    @Column(name = "answers")
    private Answers answers = Answers.NONE;

    @Column(name = "answered")
    private boolean answered;

    @Column(name = "insee_code")
    private String inseeCode = "";

    @Column(name = "commune_name")
    private String communeName = "";

    @Column(name = "wished_from")
    private @Nullable LocalDate wishedFrom;

    @Column(name = "wished_by")
    private @Nullable LocalDate wishedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_band")
    private @Nullable BudgetBand budgetBand;

    @Column(name = "budget_reason")
    private String budgetReason = "";

    protected WrittenNeed() {}

    static WrittenNeed nothing() {
        return new WrittenNeed();
    }

    /** Keeps the need and its words. Another need has other questions: what was answered to the former goes. */
    void describe(NeedTemplate template, String newTitle, String newText) {
        if (!template.code().value().equals(code) || template.version() != version) {
            answers = Answers.NONE;
            answered = false;
        }
        kind = template.kind();
        code = template.code().value();
        version = template.version();
        title = newTitle;
        text = newText;
    }

    void answer(Map<String, String> newAnswers) {
        answers = new Answers(newAnswers);
        answered = true;
    }

    void situate(Circumstances circumstances) {
        inseeCode = circumstances.inseeCode();
        communeName = circumstances.communeName();
        wishedFrom = circumstances.wishedFrom();
        wishedBy = circumstances.wishedBy();
        budgetBand = circumstances.budgetBand();
        budgetReason = circumstances.budgetReason();
    }

    boolean describes(NeedCode need, String otherTitle, String otherText) {
        return need.value().equals(code) && title.equals(otherTitle) && text.equals(otherText);
    }

    boolean answers(Map<String, String> others) {
        return answered && answers.byQuestion().equals(others);
    }

    boolean isSituatedIn(Circumstances others) {
        return budgetBand != null && Objects.equals(circumstances(budgetBand), others);
    }

    private Circumstances circumstances(BudgetBand band) {
        return new Circumstances(inseeCode, communeName, wishedFrom, wishedBy, band, budgetReason);
    }

    /** Which need of the catalogue it is, null while none was chosen. */
    @Nullable
    NeedAsked asked() {
        return code == null ? null : new NeedAsked(new NeedCode(code), version, answers.byQuestion());
    }

    /** Whether the questions of the need were answered, if only by nothing. */
    boolean isAnswered() {
        return answered;
    }

    @Nullable
    NeedKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String inseeCode() {
        return inseeCode;
    }

    String communeName() {
        return communeName;
    }

    @Nullable
    LocalDate wishedFrom() {
        return wishedFrom;
    }

    @Nullable
    LocalDate wishedBy() {
        return wishedBy;
    }

    @Nullable
    BudgetBand budgetBand() {
        return budgetBand;
    }

    String budgetReason() {
        return budgetReason;
    }
}
