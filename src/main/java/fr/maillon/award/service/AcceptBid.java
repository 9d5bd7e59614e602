package fr.maillon.award.service;

import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.bidding.BidId;
import fr.maillon.lots.LotId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The bon pour accord.
 *
 * @param revision the revision that was shown
 * @param textShown the sentence above the boxes, as shown
 * @param startRequested work may start before the end of the right to withdraw
 */
public record AcceptBid(
        @NotNull LotId lotId,
        @NotNull BidId bidId,
        @Positive int revision,
        @NotBlank @Size(max = AcceptBid.NAME_MAX) String signerName,
        @NotBlank @Size(max = AcceptBid.NAME_MAX) String signerFunction,
        @NotBlank @Size(max = 4000) String textShown,
        @NotNull List<@Valid TickedBox> boxes,
        @NotNull WithdrawalAnswers answers,
        boolean startRequested,
        @NotNull @Valid Origin origin) {

    public static final int NAME_MAX = 120;

    public AcceptBid {
        boxes = List.copyOf(boxes);
    }
}
