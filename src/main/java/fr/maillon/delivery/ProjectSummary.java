package fr.maillon.delivery;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of the work on an awarded lot: who does it for whom.
 *
 * @param deliveredAt when the last milestone was accepted, null before
 */
public record ProjectSummary(
        LotId lotId,
        ClientId clientId,
        ProviderId providerId,
        @Nullable Instant deliveredAt) implements Serializable {}
