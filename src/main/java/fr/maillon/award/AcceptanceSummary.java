package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/** The binding acceptance of one bid revision. */
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
        String documentSha256)
        implements Serializable {}
