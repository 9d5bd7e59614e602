package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import java.util.List;
import java.util.Optional;

/** The candidates of a lot in their order, the firms left out, and the weights by which they were judged. */
public record Ranking(RankingWeights weights, List<Candidate> candidates, List<Exclusion> excluded) {

    public Ranking {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
    }

    /** The candidate that is this firm, unless it is left out or not of the trade. */
    public Optional<Candidate> candidate(ProviderId provider) {
        return candidates.stream()
                .filter(candidate -> candidate.provider().equals(provider))
                .findFirst();
    }
}
