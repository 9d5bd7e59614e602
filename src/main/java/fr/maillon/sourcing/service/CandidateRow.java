package fr.maillon.sourcing.service;

import fr.maillon.directory.ProviderId;
import fr.maillon.sourcing.domain.Reason;
import fr.maillon.territory.Ring;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A candidate as the coordinator reads it.
 *
 * @param rank 1 for the first
 * @param reasons the points it earned, one reason for each criterion
 */
public record CandidateRow(
        ProviderId provider,
        int rank,
        String name,
        String commune,
        String description,
        Ring ring,
        BigDecimal kilometres,
        int load,
        int capacity,
        boolean newcomer,
        int score,
        List<Reason> reasons)
        implements Serializable {

    public CandidateRow {
        reasons = new ArrayList<>(reasons);
    }

    /** The identifier as the page sends it back. */
    public String key() {
        return provider.value();
    }

    /** Whether the firm has as much on its hands as it says it can carry. */
    public boolean full() {
        return load >= capacity;
    }
}
