package fr.maillon.casefile.service;

import fr.maillon.lots.LotStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot on its request's page.
 *
 * @param invitedCount how many are invited in this round
 * @param invited who they are, for the coordinator only
 * @param next what happens now, null when the lot has ended
 */
public record LotRow(
        String id,
        String reference,
        String title,
        String trade,
        String brief,
        LotStatus status,
        int round,
        @Nullable Instant biddingEndsAt,
        int invitedCount,
        List<InvitedRow> invited,
        @Nullable NextStep next)
        implements Serializable {

    public boolean comparable() {
        return status == LotStatus.OPENED || status == LotStatus.AWARDED || hasProject();
    }

    public boolean hasProject() {
        return status == LotStatus.IN_DELIVERY || status == LotStatus.DELIVERED;
    }

    public boolean bidding() {
        return status == LotStatus.BIDDING;
    }

    public boolean delivered() {
        return status == LotStatus.DELIVERED;
    }

    /** The tint of its state. */
    public String chip() {
        return switch (status) {
            case DRAFT, HANDED_OVER -> "neutral";
            case SHORTLISTING, BIDDING, IN_DELIVERY -> "active";
            case OPENED, AWARDED -> "amber";
            case DELIVERED -> "done";
            case UNSUCCESSFUL, CANCELLED -> "danger";
        };
    }
}
