package fr.maillon.lots.domain;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All lots and the splits they come from. */
public interface LotRepository {

    void add(Lot lot);

    /** Forgets a draft that is no longer part of the split. */
    void remove(Lot draft);

    Optional<Lot> byId(LotId id);

    /**
     * @throws NotFound when there is no such lot
     */
    default Lot require(LotId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    /** Those of these lots that have not ended. */
    Set<LotId> unfinished(Collection<LotId> lots);

    /** The lots of a request, in order. */
    List<Lot> lotsOf(RequestId request);

    /**
     * The lots of a request, in order, held until the end of the transaction: two lots of one request do not change at
     * the same time, or the request would follow neither.
     */
    List<Lot> heldLotsOf(RequestId request);

    /**
     * A lot and all others of its request, held.
     *
     * @throws NotFound when there is no such lot
     */
    default List<Lot> heldWithSiblings(LotId lot) {
        return heldLotsOf(require(lot).request());
    }

    void add(Split split);

    Optional<Split> split(RequestId request);
}
