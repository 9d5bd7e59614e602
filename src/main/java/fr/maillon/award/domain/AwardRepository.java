package fr.maillon.award.domain;

import fr.maillon.lots.LotId;
import java.util.Optional;

/** The clients' choices. */
public interface AwardRepository {

    void add(Award award);

    /** The choice that counts for a lot, binding or not yet. */
    Optional<Award> currentOf(LotId lot);

    /** The same, kept from everybody else until the transaction ends: of two clicks the second sees what the first did. */
    Optional<Award> currentOfForChange(LotId lot);
}
