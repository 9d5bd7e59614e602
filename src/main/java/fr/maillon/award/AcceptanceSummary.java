package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The binding acceptance of one bid revision.
 *
 * @param withdrawUntil last day on which the client may withdraw, null when the law gives no such right
 * @param startRequested the client expressly asks for work to start before that day
 */
public record AcceptanceSummary(
        AcceptanceId id,
        LotId lotId,
        BidId bidId,
        ProviderId providerId,
        int revision,
        Money net,
        Money total,
        Instant acceptedAt,
        String signerName,
        String signerFunction,
        String documentSha256,
        @Nullable LocalDate withdrawUntil,
        boolean startRequested)
        implements Serializable {}
