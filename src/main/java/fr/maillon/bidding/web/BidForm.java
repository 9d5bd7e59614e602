package fr.maillon.bidding.web;

import fr.maillon.bidding.domain.BidDraft;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a provider types on the page of a bid: every field is text, so that nothing typed is ever lost. */
public class BidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<LineForm> lines = new ArrayList<>();
    private final List<MilestoneForm> milestones = new ArrayList<>();
    private String validUntil;
    private String startsOn;
    private String durationDays;
    private String included;
    private String excluded;
    private String paymentTerms;
    private String rights;
    private String note;

    /**
     * The form filled with a draft.
     *
     * @param number how numbers are written; as they are when somebody typed them
     */
    static BidForm of(BidDraft draft, UnaryOperator<String> number) {
        var form = new BidForm();
        for (var line : draft.lines()) {
            form.lines.add(new LineForm(
                    line.label(),
                    number.apply(line.quantity()),
                    line.unit(),
                    number.apply(line.unitPrice()),
                    number.apply(line.discountPercent()),
                    line.vatRate()));
        }
        for (var milestone : draft.milestones()) {
            form.milestones.add(new MilestoneForm(milestone.title(), number.apply(milestone.percent())));
        }
        form.validUntil = draft.validUntil();
        form.startsOn = draft.startsOn();
        form.durationDays = draft.durationDays();
        form.included = draft.included();
        form.excluded = draft.excluded();
        form.paymentTerms = draft.paymentTerms();
        form.rights = draft.rights();
        form.note = draft.note();
        return form;
    }

    BidDraft toDraft() {
        return new BidDraft(
                lines.stream().map(LineForm::toDraft).toList(),
                text(validUntil),
                text(startsOn),
                text(durationDays),
                text(included),
                text(excluded),
                text(paymentTerms),
                text(rights),
                milestones.stream().map(MilestoneForm::toDraft).toList(),
                text(note));
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public List<MilestoneForm> getMilestones() {
        return milestones;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getDurationDays() {
        return durationDays;
    }

    public void setDurationDays(String durationDays) {
        this.durationDays = durationDays;
    }

    public String getIncluded() {
        return included;
    }

    public void setIncluded(String included) {
        this.included = included;
    }

    public String getExcluded() {
        return excluded;
    }

    public void setExcluded(String excluded) {
        this.excluded = excluded;
    }

    public String getPaymentTerms() {
        return paymentTerms;
    }

    public void setPaymentTerms(String paymentTerms) {
        this.paymentTerms = paymentTerms;
    }

    public String getRights() {
        return rights;
    }

    public void setRights(String rights) {
        this.rights = rights;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
