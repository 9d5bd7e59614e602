package fr.maillon.lots.web;

import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A usual lot with its reasons, to be ticked. */
public class AdvisedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AdvisedLot advised;
    private boolean chosen;

    AdvisedRow(AdvisedLot advised) {
        this.advised = advised;
        this.chosen = advised.advised();
    }

    public UsualLot getLot() {
        return advised.lot();
    }

    public boolean isAdvised() {
        return advised.advised();
    }

    /** Why, or why not. */
    public List<String> reasons(Locale locale) {
        return advised.reasons().stream()
                .map((Bilingual reason) -> reason.in(locale))
                .toList();
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
