package fr.maillon.lots.web;

import fr.maillon.lots.LotCheck;
import java.io.Serializable;

/** A check of a lot as it is typed and ticked. */
public class CheckForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean own;
    private String label;
    private boolean done;
    private String notNeeded;

    private CheckForm(boolean own) {
        this.own = own;
    }

    static CheckForm of(LotCheck check) {
        var form = new CheckForm(false);
        form.label = check.label();
        form.done = check.done();
        form.notNeeded = check.notNeeded();
        return form;
    }

    /** One that the coordinator is about to name. */
    static CheckForm own() {
        return new CheckForm(true);
    }

    LotCheck toCheck() {
        return new LotCheck(label, done, notNeeded);
    }

    /** Whether nothing was typed into it. */
    boolean isBlank() {
        return LotForm.isBlank(label) && !done && LotForm.isBlank(notNeeded);
    }

    public boolean isOpen() {
        return !done && LotForm.isBlank(notNeeded);
    }

    /** Whether its words are still being typed. */
    public boolean isOwn() {
        return own;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public String getNotNeeded() {
        return notNeeded;
    }

    public void setNotNeeded(String notNeeded) {
        this.notNeeded = notNeeded;
    }
}
