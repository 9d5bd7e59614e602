package fr.maillon.sourcing.domain;

import fr.maillon.lots.LotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shortlists that live as long as the test. */
public final class InMemoryShortlistRepository implements ShortlistRepository {

    private final List<Shortlist> all = new ArrayList<>();

    @Override
    public void add(Shortlist shortlist) {
        all.add(shortlist);
    }

    @Override
    public Optional<Shortlist> ofRound(LotId lot, int round) {
        return all.stream()
                .filter(each -> each.lot().equals(lot) && each.round() == round)
                .findFirst();
    }
}
