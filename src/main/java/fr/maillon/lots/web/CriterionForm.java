package fr.maillon.lots.web;

import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCriterion;
import java.io.Serializable;

/** A criterion of a lot as it is typed. */
public class CriterionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CriterionKind kind = CriterionKind.OWN;
    private String ownWords;
    private Integer weight = 0;

    static CriterionForm of(LotCriterion criterion) {
        var form = new CriterionForm();
        form.kind = criterion.kind();
        form.ownWords = criterion.ownWords();
        form.weight = criterion.weight();
        return form;
    }

    LotCriterion toCriterion() {
        return new LotCriterion(kind, ownWords, weight == null ? 0 : weight);
    }

    /** Whether it is called in words of the coordinator's own. */
    public boolean isOwn() {
        return kind == CriterionKind.OWN;
    }

    public CriterionKind getKind() {
        return kind;
    }

    public void setKind(CriterionKind kind) {
        this.kind = kind;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}
