package fr.maillon.bidding.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.RankBand;
import fr.maillon.shared.Money;
import java.util.HashMap;
import java.util.Map;

/** In which third of the opened bids each one ended, the lowest total first; equal totals share the better place. */
public final class RankBands {

    private RankBands() {}

    public static Map<BidId, RankBand> of(Map<BidId, Money> totals) {
        var bands = new HashMap<BidId, RankBand>();
        totals.forEach((bid, total) -> {
            var cheaper = totals.values().stream()
                    .filter(other -> other.compareTo(total) < 0)
                    .count();
            bands.put(bid, band(cheaper * 3 / totals.size()));
        });
        return Map.copyOf(bands);
    }

    private static RankBand band(long third) {
        return third == 0 ? RankBand.FIRST_THIRD : third == 1 ? RankBand.MIDDLE_THIRD : RankBand.LAST_THIRD;
    }
}
