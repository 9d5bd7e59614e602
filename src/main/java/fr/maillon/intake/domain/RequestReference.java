package fr.maillon.intake.domain;

import fr.maillon.shared.Zones;
import java.time.Instant;
import java.util.Locale;

/** How people and telephones name a request: {@code QR-2026-000123}, the year being that of the sending in Paris. */
final class RequestReference {

    private RequestReference() {}

    static String of(Instant sent, long number) {
        return String.format(Locale.ROOT, "QR-%d-%06d", sent.atZone(Zones.PARIS).getYear(), number);
    }
}
