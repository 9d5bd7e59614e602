package fr.maillon.sourcing;

import fr.maillon.lots.LotId;

/** A coordinator confirmed a lot's shortlist, or gave up finding providers. */
public record ShortlistConfirmed(LotId lotId, boolean inviting) {}
