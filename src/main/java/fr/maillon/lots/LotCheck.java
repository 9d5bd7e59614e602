package fr.maillon.lots;

import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Something a coordinator makes sure of before the brief is offered (D-03).
 *
 * @param label must not be empty when it is kept
 * @param notNeeded why it need not be done for this lot, empty when it must
 */
public record LotCheck(
        @NotNull @Size(max = LABEL) String label,
        boolean done,
        @NotNull @Size(max = REASON) String notNeeded) implements Serializable {

    public static final int LABEL = 200;
    public static final int REASON = 200;

    public LotCheck {
        label = PlainText.line(label);
        notNeeded = PlainText.line(notNeeded);
    }

    /** Still to be done. */
    public static LotCheck open(String label) {
        return new LotCheck(label, false, "");
    }

    /** Whether it stands in the way of an offer. */
    public boolean open() {
        return !done && notNeeded.isEmpty();
    }
}
