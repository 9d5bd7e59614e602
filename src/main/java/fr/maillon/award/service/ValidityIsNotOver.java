package fr.maillon.award.service;

import fr.maillon.bidding.OpenedBid;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Zones;
import java.time.Clock;
import java.time.LocalDate;

/** A bid binds its provider until the last day of its validity, in France; after it nobody can choose or accept it. */
final class ValidityIsNotOver {

    private ValidityIsNotOver() {}

    static boolean isOver(OpenedBid bid, Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Zones.PARIS).isAfter(bid.validUntil());
    }

    /**
     * @throws Refused {@code acceptBid.validityOver} from the day after
     */
    static void check(OpenedBid bid, Clock clock) {
        if (isOver(bid, clock)) {
            throw new Refused("acceptBid.validityOver", bid.validUntil());
        }
    }
}
