package fr.maillon.lots.domain;

import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a request follows from its lots: the lot that is furthest from its end names it, because that is what the
 * whole still waits for. So a request of which one lot is delivered and another run again is seeking bids once more.
 *
 * <ol>
 *   <li>a lot for which providers are sought or bids received: SOURCING
 *   <li>else a lot whose bids are compared, or whose chosen bid is not yet binding: COMPARISON
 *   <li>else a lot in delivery or delivered: IN_DELIVERY
 *   <li>else all lots are drafts or ended without result, and the state is not theirs to say
 * </ol>
 */
public final class RequestFollowsItsLots {

    private static final Set<LotStatus> SOURCED = EnumSet.of(LotStatus.SHORTLISTING, LotStatus.BIDDING);
    private static final Set<LotStatus> COMPARED = EnumSet.of(LotStatus.OPENED, LotStatus.AWARDED);
    private static final Set<LotStatus> CARRIED_OUT = EnumSet.of(LotStatus.IN_DELIVERY, LotStatus.DELIVERED);

    private RequestFollowsItsLots() {}

    public static Optional<RequestStatus> from(Collection<LotStatus> lots) {
        if (lots.stream().anyMatch(SOURCED::contains)) {
            return Optional.of(RequestStatus.SOURCING);
        }
        if (lots.stream().anyMatch(COMPARED::contains)) {
            return Optional.of(RequestStatus.COMPARISON);
        }
        if (lots.stream().anyMatch(CARRIED_OUT::contains)) {
            return Optional.of(RequestStatus.IN_DELIVERY);
        }
        return Optional.empty();
    }
}
