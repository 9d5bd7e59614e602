package fr.maillon.bidding.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while a draft is read. */
final class BidProblems {

    private final List<BidProblem> found = new ArrayList<>();

    void add(String field, String messageKey, Serializable... arguments) {
        found.add(new BidProblem(field, messageKey, List.of(arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<BidProblem> all() {
        return List.copyOf(found);
    }
}
