package fr.maillon.legal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a first day to a last day, both included; without a last day while nobody knows of one. */
record Validity(LocalDate from, @Nullable LocalDate until) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
