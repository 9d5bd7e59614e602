package fr.maillon.lots;

import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something of which a lot needs a number: "fiche produit", 40, "fiches".
 *
 * @param label must not be empty when it is kept
 * @param quantity more than nothing; null while the coordinator does not know it yet
 * @param unit may be empty
 */
public record LotLine(
        @NotNull @Size(max = LABEL) String label,

        @Nullable @DecimalMin("0.01") @DecimalMax("999999.99") @Digits(integer = 6, fraction = 2)
        BigDecimal quantity,

        @NotNull @Size(max = UNIT) String unit)
        implements Serializable {

    public static final int LABEL = 150;
    public static final int UNIT = 30;

    public LotLine {
        label = PlainText.line(label);
        unit = PlainText.line(unit);
        quantity = quantity == null ? null : plain(quantity);
    }

    /** Two writings of one number are the same number. */
    private static BigDecimal plain(BigDecimal typed) {
        var stripped = typed.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
