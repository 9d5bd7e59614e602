package fr.maillon.lots.service;

import fr.maillon.lots.LotId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A coordinator gives all invited more time.
 *
 * @param lastDay bids are received until the evening of this day
 * @param reason which all invited read
 * @param version of the lot as shown
 */
public record ExtendBidding(
        @NotNull LotId lotId,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = REASON) String reason,
        long version) {

    public static final int REASON = 500;

    public ExtendBidding {
        reason = PlainText.paragraphs(reason);
    }
}
