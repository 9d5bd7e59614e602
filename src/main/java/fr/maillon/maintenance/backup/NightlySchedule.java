package fr.maillon.maintenance.backup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Once a day at the same hour. In the night in which the hour is left out it is made when the clocks have been put forward,
 * in the one in which it comes twice the first time only.
 *
 * @param hour of the day
 * @param zone whose day it is
 */
public record NightlySchedule(LocalTime hour, ZoneId zone) {

    /** The first moment after this one. */
    public Instant firstAfter(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(hour).atZone(zone);
        return today.toInstant().isAfter(moment)
                ? today.toInstant()
                : local.toLocalDate().plusDays(1).atTime(hour).atZone(zone).toInstant();
    }
}
