package fr.maillon.sourcing.domain;

import fr.maillon.lots.LotId;
import java.util.Optional;

/** The decided shortlists. */
public interface ShortlistRepository {

    void add(Shortlist shortlist);

    /** What was decided for a lot in one round, if it was. */
    Optional<Shortlist> ofRound(LotId lot, int round);
}
