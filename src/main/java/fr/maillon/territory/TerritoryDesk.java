package fr.maillon.territory;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.time.Instant;

/**
 * When and how the people of a territory are reached: their opening hours in their own time zone, French public holidays
 * left out. What is promised in working days falls within these hours, and is measured in them (D-02).
 */
public interface TerritoryDesk {

    /**
     * @throws NotFound when there is no such territory
     */
    Desk desk(TerritoryId territory);

    /**
     * The closing of the open day that lies so many open days after the day of an instant, which itself never counts.
     *
     * @param workingDays at least one
     * @throws NotFound when there is no such territory
     */
    Instant closingAfter(TerritoryId territory, Instant from, int workingDays);

    /**
     * The open time between two instants; zero when the second is not after the first.
     *
     * @throws NotFound when there is no such territory
     */
    Duration openTimeBetween(TerritoryId territory, Instant from, Instant to);

    /**
     * Whether a time lies within the opening hours of one day that is no public holiday.
     *
     * @throws NotFound when there is no such territory
     */
    boolean isOpenFor(TerritoryId territory, Instant from, Instant to);
}
