package fr.maillon.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;

/**
 * An entry of the journal; its words are {@code journal.<kind>} with the values.
 *
 * @param actor who did it, empty when it happened by itself
 * @param lot title of the lot it is about, empty for the request
 */
public record JournalRow(Instant at, String actor, String lot, String kind, ArrayList<Object> values)
        implements Serializable {

    /** Two entries are of one moment and one hand only if all is the same. */
    public String words() {
        return "journal." + kind;
    }
}
