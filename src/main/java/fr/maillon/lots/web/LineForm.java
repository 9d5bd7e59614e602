package fr.maillon.lots.web;

import fr.maillon.lots.LotLine;
import java.io.Serializable;
import java.math.BigDecimal;

/** A line of a lot as it is typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;
    private BigDecimal quantity;
    private String unit;

    static LineForm of(LotLine line) {
        var form = new LineForm();
        form.label = line.label();
        form.quantity = line.quantity();
        form.unit = line.unit();
        return form;
    }

    LotLine toLine() {
        return new LotLine(label, quantity, unit);
    }

    /** Whether nothing was typed into it. */
    boolean isBlank() {
        return LotForm.isBlank(label) && quantity == null && LotForm.isBlank(unit);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
