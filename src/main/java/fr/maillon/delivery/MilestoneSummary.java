package fr.maillon.delivery;

import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of a milestone.
 *
 * @param percent share of the lot's price; the milestones of a lot sum to 100
 * @param note what the provider wrote at delivery, empty before
 * @param remark what the client or coordinator wrote when deciding, empty before
 */
public record MilestoneSummary(
        MilestoneId id,
        LotId lotId,
        int position,
        String title,
        BigDecimal percent,
        Money amount,
        MilestoneStatus status,
        int deliveries,
        @Nullable Instant deliveredAt,
        @Nullable Instant decidedAt,
        String note,
        String remark)
        implements Serializable {}
