package fr.maillon.lots;

import fr.maillon.intake.RequestId;

/**
 * A coordinator made one lot of two, or two of one, while splitting a request (D-04: this keeps history).
 *
 * @param merged true when the second became part of the first, false when it was taken out of it
 * @param lot title of the lot that stays
 * @param other title of the lot that went or came
 */
public record LotsRearranged(RequestId requestId, boolean merged, String lot, String other) {}
