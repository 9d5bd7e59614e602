package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedKind;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.intake.service.SituateNeed;
import fr.maillon.territory.CommuneSummary;
import java.io.Serializable;
import java.time.LocalDate;

/** What a client types about a need. */
public class PostRequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NeedKind kind;
    private String title;
    private String need;
    private CommuneSummary commune;
    private LocalDate wishedBy;
    private BudgetBand budgetBand;

    static PostRequestForm of(RequestFile draft, CommuneSummary commune) {
        var form = new PostRequestForm();
        form.kind = draft.kind();
        form.title = draft.summary().title();
        form.need = draft.summary().need();
        form.commune = commune;
        form.wishedBy = draft.summary().wishedBy();
        form.budgetBand = draft.budgetBand();
        return form;
    }

    DescribeNeed toNeed(RequestId id, long version) {
        return new DescribeNeed(id, kind, title, need, version);
    }

    SituateNeed toCircumstances(RequestId id, long version) {
        return new SituateNeed(id, commune == null ? "" : commune.inseeCode(), wishedBy, budgetBand, version);
    }

    public NeedKind getKind() {
        return kind;
    }

    public void setKind(NeedKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public CommuneSummary getCommune() {
        return commune;
    }

    public void setCommune(CommuneSummary commune) {
        this.commune = commune;
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
}
