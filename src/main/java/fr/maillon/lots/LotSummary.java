package fr.maillon.lots;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of a lot.
 *
 * @param reference for people, {@code QR-2026-000123-L02}
 * @param budget what the client means to spend on this lot, net of VAT, if known
 * @param inviteAtMost how many providers may be invited, told to each of them
 * @param biddingDays how long bids are received
 * @param round 1, and one more each time the lot is run again
 * @param biddingEndsAt the deadline on the server's clock, null before bids are invited
 * @param details the rest that its coordinator wrote of it
 */
public record LotSummary(
        LotId id,
        RequestId requestId,
        String reference,
        int position,
        String title,
        TradeCode trade,
        String brief,
        @Nullable Money budget,
        int inviteAtMost,
        int biddingDays,
        LotStatus status,
        int round,
        @Nullable Instant biddingEndsAt,
        LotDetails details)
        implements Serializable {

    /** A lot of which nothing more was said. */
    public LotSummary(
            LotId id,
            RequestId requestId,
            String reference,
            int position,
            String title,
            TradeCode trade,
            String brief,
            @Nullable Money budget,
            int inviteAtMost,
            int biddingDays,
            LotStatus status,
            int round,
            @Nullable Instant biddingEndsAt) {
        this(
                id,
                requestId,
                reference,
                position,
                title,
                trade,
                brief,
                budget,
                inviteAtMost,
                biddingDays,
                status,
                round,
                biddingEndsAt,
                LotDetails.NONE);
    }
}
