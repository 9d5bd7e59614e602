package fr.maillon.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody would like to be called.
 *
 * @param day null for as soon as possible
 * @param half null for as soon as possible
 */
public record CallBackWish(
        @Nullable LocalDate day, @Nullable HalfDay half) implements Serializable {

    public static final CallBackWish AS_SOON_AS_POSSIBLE = new CallBackWish(null, null);

    public CallBackWish {
        if ((day == null) != (half == null)) {
            throw new IllegalArgumentException("a day is wished with its half, or neither");
        }
    }

    public boolean asSoonAsPossible() {
        return day == null;
    }
}
