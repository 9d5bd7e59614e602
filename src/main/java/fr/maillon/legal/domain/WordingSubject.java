package fr.maillon.legal.domain;

import fr.maillon.legal.VatRegime;
import java.util.Optional;

/** What a wording that the law asks for is about. */
public enum WordingSubject {
    VAT_FRANCHISE,
    VAT_ASSOCIATION_EXEMPT;

    /** The wording that a quote needs under a VAT regime; none when VAT is charged. */
    public static Optional<WordingSubject> of(VatRegime regime) {
        return switch (regime) {
            case NORMAL -> Optional.empty();
            case FRANCHISE -> Optional.of(VAT_FRANCHISE);
            case ASSOCIATION_EXEMPT -> Optional.of(VAT_ASSOCIATION_EXEMPT);
        };
    }
}
