package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.intake.service.SituateNeed;
import fr.maillon.territory.CommuneSummary;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What somebody types about a need. */
public class PostRequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String need;
    private String title;
    private String text;
    private CommuneSummary commune;
    private LocalDate wishedFrom;
    private LocalDate wishedBy;
    private BudgetBand budgetBand;
    private String budgetReason;

    static PostRequestForm of(RequestFile draft, CommuneSummary commune) {
        var form = new PostRequestForm();
        var asked = draft.needAsked();
        form.need = asked == null ? null : asked.need().value();
        form.title = draft.summary().title();
        form.text = draft.summary().need();
        form.commune = commune;
        form.wishedFrom = draft.wishedFrom();
        form.wishedBy = draft.summary().wishedBy();
        form.budgetBand = draft.budgetBand();
        form.budgetReason = draft.budgetReason();
        return form;
    }

    /**
     * The first step.
     *
     * @param usualTitle for whoever gives none
     */
    DescribeNeed toNeed(RequestId id, String usualTitle, long version) {
        return new DescribeNeed(id, new NeedCode(need), title == null ? usualTitle : title, text, version);
    }

    SituateNeed toCircumstances(RequestId id, long version) {
        return new SituateNeed(
                id,
                commune == null ? "" : commune.inseeCode(),
                wishedFrom,
                wishedBy,
                budgetBand,
                Objects.requireNonNullElse(budgetReason, ""),
                version);
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CommuneSummary getCommune() {
        return commune;
    }

    public void setCommune(CommuneSummary commune) {
        this.commune = commune;
    }

    public LocalDate getWishedFrom() {
        return wishedFrom;
    }

    public void setWishedFrom(LocalDate wishedFrom) {
        this.wishedFrom = wishedFrom;
    }

    public LocalDate getWishedBy() {
        return wishedBy;
    }

    public void setWishedBy(LocalDate wishedBy) {
        this.wishedBy = wishedBy;
    }

    public BudgetBand getBudgetBand() {
        return budgetBand;
    }

    public void setBudgetBand(BudgetBand budgetBand) {
        this.budgetBand = budgetBand;
    }

    public String getBudgetReason() {
        return budgetReason;
    }

    public void setBudgetReason(String budgetReason) {
        this.budgetReason = budgetReason;
    }
}
