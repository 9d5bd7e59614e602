package fr.maillon.intake;

import fr.maillon.shared.Money;
import java.util.Optional;

/** What a client means to spend on the whole, net of VAT, to the nearest band; not knowing is an answer. */
public enum BudgetBand {
    UP_TO_1000,
    UP_TO_3000,
    UP_TO_8000,
    UP_TO_20000,
    MORE,
    UNKNOWN;

    /** The most the client means to spend, when the band says so. */
    public Optional<Money> ceiling() {
        return switch (this) {
            case UP_TO_1000 -> Optional.of(Money.euros(1_000));
            case UP_TO_3000 -> Optional.of(Money.euros(3_000));
            case UP_TO_8000 -> Optional.of(Money.euros(8_000));
            case UP_TO_20000 -> Optional.of(Money.euros(20_000));
            case MORE, UNKNOWN -> Optional.empty();
        };
    }
}
