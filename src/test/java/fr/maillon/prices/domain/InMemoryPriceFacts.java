package fr.maillon.prices.domain;

import java.util.ArrayList;
import java.util.List;

/** Gives out everything it has: which prices count is for the rule to say. */
public final class InMemoryPriceFacts implements PriceFacts {

    public final List<PriceFact> all = new ArrayList<>();

    @Override
    public void add(PriceFact fact) {
        if (has(fact.key())) {
            throw new IllegalStateException("there is a price with this key already");
        }
        all.add(fact);
    }

    @Override
    public boolean has(String key) {
        return all.stream().anyMatch(fact -> fact.key().equals(key));
    }

    @Override
    public List<PriceFact> of(ComparableWork work) {
        return List.copyOf(all);
    }
}
