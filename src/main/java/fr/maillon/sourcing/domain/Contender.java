package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.territory.Ring;
import java.math.BigDecimal;

/**
 * A firm considered for a lot, with all that the ranking may look at.
 *
 * @param ownRequest whether the firm and the client are the same person
 * @param declinedThisLot whether it was invited for this lot in an earlier round and declined
 * @param kilometres great-circle distance to the place of work
 * @param load invitations it has to answer, bids waiting for their opening, and lots it has to deliver
 * @param capacity how many of these it says it can carry at once
 * @param newcomer whether no client has chosen it yet
 */
public record Contender(
        ProviderId provider,
        boolean approved,
        boolean ownRequest,
        boolean declinedThisLot,
        Ring ring,
        BigDecimal kilometres,
        int load,
        int capacity,
        boolean newcomer) {}
