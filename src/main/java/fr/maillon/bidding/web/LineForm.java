package fr.maillon.bidding.web;

import fr.maillon.bidding.domain.BidDraft;
import java.io.Serializable;

/** One line of a bid as it is typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;
    private String quantity;
    private String unit;
    private String unitPrice;
    private String discountPercent;
    private String vatRate;

    LineForm(String label, String quantity, String unit, String unitPrice, String discountPercent, String vatRate) {
        this.label = label;
        this.quantity = quantity;
        this.unit = unit;
        this.unitPrice = unitPrice;
        this.discountPercent = discountPercent;
        this.vatRate = vatRate;
    }

    BidDraft.Line toDraft() {
        return new BidDraft.Line(
                BidForm.text(label),
                BidForm.text(quantity),
                BidForm.text(unit),
                BidForm.text(unitPrice),
                BidForm.text(discountPercent),
                BidForm.text(vatRate));
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(String unitPrice) {
        this.unitPrice = unitPrice;
    }

    public String getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(String discountPercent) {
        this.discountPercent = discountPercent;
    }

    public String getVatRate() {
        return vatRate;
    }

    public void setVatRate(String vatRate) {
        this.vatRate = vatRate;
    }
}
