package fr.maillon.sourcing.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** An invitation in the list of its provider. */
public record InvitationRow(
        InvitationId id,
        String title,
        TradeSummary trade,
        String place,
        BigDecimal kilometres,
        Instant biddingEndsAt,
        InvitationStatus status)
        implements Serializable {}
