package fr.maillon.lots.domain;

import java.util.Locale;

/** How people name a lot: {@code QR-2026-000123-L02}. */
final class LotReference {

    private LotReference() {}

    static String of(String requestReference, int position) {
        return String.format(Locale.ROOT, "%s-L%02d", requestReference, position);
    }
}
