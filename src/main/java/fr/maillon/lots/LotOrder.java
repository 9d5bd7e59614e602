package fr.maillon.lots;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * In which order the lots of a request can be worked off, as their dependencies say. Today it is shown, and lots are
 * handed to the process in this order; that the invitations of a wave wait for the one before comes later.
 */
public record LotOrder(List<Place> places) implements Serializable {

    public LotOrder {
        places = List.copyOf(places);
    }

    /**
     * One lot in the order.
     *
     * @param position in the brief, from 1
     * @param wave from 1; a lot comes at least one wave after each lot that it has to wait for
     */
    public record Place(LotId lot, int position, String title, int wave, List<LotDependency> dependencies)
            implements Serializable {

        public Place {
            dependencies = List.copyOf(dependencies);
        }
    }

    /** The lots, those of the first wave first; within a wave as in the brief. */
    public List<LotId> inTurn() {
        return places.stream()
                .sorted(Comparator.comparingInt(Place::wave).thenComparingInt(Place::position))
                .map(Place::lot)
                .toList();
    }

    /** How many waves there are. */
    public int waves() {
        return places.stream().mapToInt(Place::wave).max().orElse(0);
    }
}
