package fr.maillon.lots.service;

import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.SplitStatus;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The split of a request as it stands.
 *
 * @param budget what the whole may cost as agreed with the client, net of VAT: the client's own ceiling until the split
 *     was first saved; null when nothing was agreed
 * @param refusalReason why the client refused the last version, empty when none was refused since
 * @param biddingDays how long bids are received in this territory, unless a lot says otherwise
 * @param publicClient whether the client is a public body, for which nothing local is a criterion
 * @param savings how often it was saved
 */
public record SplitPicture(
        RequestSummary request,
        SplitStatus status,
        String introduction,
        @Nullable Money budget,
        String refusalReason,
        List<LotSummary> lots,
        int biddingDays,
        boolean publicClient,
        int savings)
        implements Serializable {

    public SplitPicture {
        lots = List.copyOf(lots);
    }
}
