package fr.maillon.lots.service;

import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotNull;

/**
 * A coordinator decides what becomes of a lot that got no bid.
 *
 * @param again whether providers are sought again; otherwise the lot ends without result
 */
public record DecideLotWithoutBids(@NotNull LotId lotId, boolean again) {}
