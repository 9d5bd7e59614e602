package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.territory.Ring;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A firm that may be invited for a lot, with the points it earned and why. */
public record Candidate(
        ProviderId provider,
        Ring ring,
        BigDecimal kilometres,
        int load,
        int capacity,
        boolean newcomer,
        List<Reason> reasons)
        implements Serializable {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** All points together. */
    public int score() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether the firm has as much on its hands as it says it can carry. */
    public boolean full() {
        return load >= capacity;
    }
}
