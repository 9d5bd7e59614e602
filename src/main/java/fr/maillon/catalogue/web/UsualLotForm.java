package fr.maillon.catalogue.web;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import java.io.Serializable;

/** A usual lot of a need, as typed; one check a line. */
public class UsualLotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String trade;
    private String frenchTitle;
    private String englishTitle;
    private String frenchBrief;
    private String englishBrief;
    private String frenchDeliverables;
    private String englishDeliverables;
    private String frenchChecks;
    private String englishChecks;
    private Integer daysFrom;
    private Integer daysTo;
    private Money priceFrom;
    private Money priceTo;
    private boolean onSite;

    static UsualLotForm of(UsualLot lot) {
        var form = new UsualLotForm();
        form.code = lot.code();
        form.trade = lot.trade().value();
        form.frenchTitle = lot.title().french();
        form.englishTitle = lot.title().english();
        form.frenchBrief = lot.brief().french();
        form.englishBrief = lot.brief().english();
        form.frenchDeliverables = lot.deliverables().french();
        form.englishDeliverables = lot.deliverables().english();
        form.daysFrom = lot.daysFrom();
        form.daysTo = lot.daysTo();
        form.priceFrom = lot.priceFrom();
        form.priceTo = lot.priceTo();
        form.onSite = lot.onSite();
        form.frenchChecks = Typed.lines(lot.checks(), Bilingual::french);
        form.englishChecks = Typed.lines(lot.checks(), Bilingual::english);
        return form;
    }

    UsualLot toLot() {
        return new UsualLot(
                Typed.code(code),
                new TradeCode(trade),
                Typed.words(frenchTitle, englishTitle),
                Typed.words(frenchBrief, englishBrief),
                Typed.words(frenchDeliverables, englishDeliverables),
                daysFrom,
                daysTo,
                priceFrom,
                priceTo,
                onSite,
                Typed.pairs(frenchChecks, englishChecks));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public String getFrenchTitle() {
        return frenchTitle;
    }

    public void setFrenchTitle(String frenchTitle) {
        this.frenchTitle = frenchTitle;
    }

    public String getEnglishTitle() {
        return englishTitle;
    }

    public void setEnglishTitle(String englishTitle) {
        this.englishTitle = englishTitle;
    }

    public String getFrenchBrief() {
        return frenchBrief;
    }

    public void setFrenchBrief(String frenchBrief) {
        this.frenchBrief = frenchBrief;
    }

    public String getEnglishBrief() {
        return englishBrief;
    }

    public void setEnglishBrief(String englishBrief) {
        this.englishBrief = englishBrief;
    }

    public String getFrenchDeliverables() {
        return frenchDeliverables;
    }

    public void setFrenchDeliverables(String frenchDeliverables) {
        this.frenchDeliverables = frenchDeliverables;
    }

    public String getEnglishDeliverables() {
        return englishDeliverables;
    }

    public void setEnglishDeliverables(String englishDeliverables) {
        this.englishDeliverables = englishDeliverables;
    }

    public String getFrenchChecks() {
        return frenchChecks;
    }

    public void setFrenchChecks(String frenchChecks) {
        this.frenchChecks = frenchChecks;
    }

    public String getEnglishChecks() {
        return englishChecks;
    }

    public void setEnglishChecks(String englishChecks) {
        this.englishChecks = englishChecks;
    }

    public Integer getDaysFrom() {
        return daysFrom;
    }

    public void setDaysFrom(Integer daysFrom) {
        this.daysFrom = daysFrom;
    }

    public Integer getDaysTo() {
        return daysTo;
    }

    public void setDaysTo(Integer daysTo) {
        this.daysTo = daysTo;
    }

    public Money getPriceFrom() {
        return priceFrom;
    }

    public void setPriceFrom(Money priceFrom) {
        this.priceFrom = priceFrom;
    }

    public Money getPriceTo() {
        return priceTo;
    }

    public void setPriceTo(Money priceTo) {
        this.priceTo = priceTo;
    }

    public boolean isOnSite() {
        return onSite;
    }

    public void setOnSite(boolean onSite) {
        this.onSite = onSite;
    }
}
