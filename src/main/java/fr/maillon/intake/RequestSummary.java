package fr.maillon.intake;

import fr.maillon.directory.ClientId;
import fr.maillon.shared.Money;
import fr.maillon.shared.TerritoryId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of a quote request.
 *
 * @param reference for people and telephones, {@code QR-2026-000123}
 * @param need what the client wrote
 * @param inseeCode commune where the work takes place
 * @param budget what the client means to spend on the whole, if known
 * @param briefVersion number of the newest brief version offered to the client, 0 before the first
 */
public record RequestSummary(
        RequestId id,
        String reference,
        TerritoryId territory,
        ClientId client,
        String title,
        String need,
        String inseeCode,
        @Nullable Money budget,
        @Nullable LocalDate wishedBy,
        RequestStatus status,
        @Nullable Instant submittedAt,
        int briefVersion)
        implements Serializable {}
