package fr.maillon.directory.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.ProviderProfile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider with all it says of itself and what was decided about it.
 *
 * @param place commune and postal code, as on an envelope
 * @param statusReason what it was told when it was refused or suspended; empty otherwise
 */
public record ProviderDetail(
        ProviderId id,
        long version,
        ProviderProfile profile,
        String place,
        List<TradeSummary> trades,
        ProviderStatus status,
        String statusReason,
        Instant registeredAt,
        @Nullable Instant decidedAt) {}
