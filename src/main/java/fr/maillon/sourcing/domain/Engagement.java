package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/**
 * A firm is engaged with a lot.
 *
 * @param chosen whether the client chose it; else it is invited and the deadline has not passed
 */
public record Engagement(ProviderId provider, LotId lot, boolean chosen) {

    /** For the database, which knows of plain texts only. */
    public Engagement(String provider, String lot, Boolean chosen) {
        this(new ProviderId(provider), new LotId(lot), Boolean.TRUE.equals(chosen));
    }
}
