package fr.maillon.casefile.service;

import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import java.util.List;

/** Reads what waits for the coordinators of a territory, in one query across the features' tables. */
public interface CoordinatorWork {

    /** What waits, the most urgent first; only what is due before an instant when one is given. */
    List<WorkRow> rows(TerritoryId territory, Filter filter, Instant now, int first, int most);

    long count(TerritoryId territory, Filter filter, Instant now);

    /** Which part of the list. */
    enum Filter {
        ALL,
        OVERDUE,
        TODAY
    }
}
