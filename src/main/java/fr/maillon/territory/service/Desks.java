package fr.maillon.territory.service;

import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.Desk;
import fr.maillon.territory.TerritoryDesk;
import fr.maillon.territory.domain.TerritoryRepository;
import fr.maillon.territory.domain.WorkingCalendar;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Answers the other features about the opening hours of territories. */
@ApplicationService
public class Desks implements TerritoryDesk {

    private TerritoryRepository territories;

    @SuppressWarnings("NullAway.Init")
    protected Desks() {}

    @Inject
    public Desks(TerritoryRepository territories) {
        this.territories = territories;
    }

    @Override
    public Desk desk(TerritoryId territory) {
        return territories.require(territory).desk();
    }

    @Override
    public Instant closingAfter(TerritoryId territory, Instant from, int workingDays) {
        return calendar(territory).endOfWorkingDayAfter(from, workingDays);
    }

    @Override
    public Duration openTimeBetween(TerritoryId territory, Instant from, Instant to) {
        return calendar(territory).workingTimeBetween(from, to);
    }

    @Override
    public boolean isOpenFor(TerritoryId territory, Instant from, Instant to) {
        return calendar(territory).isOpenFor(from, to);
    }

    private WorkingCalendar calendar(TerritoryId territory) {
        return new WorkingCalendar(Zones.PARIS, desk(territory).hours());
    }
}
