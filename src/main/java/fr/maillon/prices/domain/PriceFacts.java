package fr.maillon.prices.domain;

import java.util.List;

/** Keeps prices without names. */
public interface PriceFacts {

    void add(PriceFact fact);

    /** Whether there is one with this key already. */
    boolean has(String key);

    /** The prices that may be compared for this work. */
    List<PriceFact> of(ComparableWork work);
}
