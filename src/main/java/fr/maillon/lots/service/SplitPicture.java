package fr.maillon.lots.service;

import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.SplitStatus;
import java.io.Serializable;
import java.util.List;

/**
 * The split of a request as it stands.
 *
 * @param refusalReason why the client refused the last version, empty when none was refused since
 * @param biddingDays how long bids are received in this territory, unless a lot says otherwise
 * @param savings how often it was saved
 */
public record SplitPicture(
        RequestSummary request,
        SplitStatus status,
        String introduction,
        String refusalReason,
        List<LotSummary> lots,
        int biddingDays,
        int savings)
        implements Serializable {

    public SplitPicture {
        lots = List.copyOf(lots);
    }
}
