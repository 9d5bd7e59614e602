package fr.maillon.intake;

import fr.maillon.identity.Viewers;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import fr.maillon.territory.TerritoryDesk;
import fr.maillon.territory.domain.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/** The desk of the Tarn with the standard hours, without a database. */
public final class TarnDesk implements TerritoryDesk {

    private static final Desk DESK = new Desk(OpeningHours.STANDARD, "05 63 00 00 00", "tarn@maillon.example");
    private final WorkingCalendar calendar = new WorkingCalendar(Zones.PARIS, OpeningHours.STANDARD);

    @Override
    public Desk desk(TerritoryId territory) {
        if (!territory.equals(Viewers.TARN)) {
            throw new NotFound();
        }
        return DESK;
    }

    @Override
    public Instant closingAfter(TerritoryId territory, Instant from, int workingDays) {
        return calendar.endOfWorkingDayAfter(from, workingDays);
    }

    @Override
    public Duration openTimeBetween(TerritoryId territory, Instant from, Instant to) {
        return calendar.workingTimeBetween(from, to);
    }

    @Override
    public boolean isOpenFor(TerritoryId territory, Instant from, Instant to) {
        return calendar.isOpenFor(from, to);
    }
}
