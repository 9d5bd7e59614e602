package fr.maillon.bidding.domain;

import static fr.maillon.bidding.RankBand.FIRST_THIRD;
import static fr.maillon.bidding.RankBand.LAST_THIRD;
import static fr.maillon.bidding.RankBand.MIDDLE_THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.RankBand;
import fr.maillon.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankBandsTest {

    @Test
    void six_bids_fall_into_three_thirds_by_their_totals() {
        assertThat(bands(600, 100, 200, 300, 400, 500))
                .containsExactly(LAST_THIRD, FIRST_THIRD, FIRST_THIRD, MIDDLE_THIRD, MIDDLE_THIRD, LAST_THIRD);
    }

    @Test
    void few_bids_still_have_a_place() {
        assertThat(bands(100)).containsExactly(FIRST_THIRD);
        assertThat(bands(200, 100)).containsExactly(MIDDLE_THIRD, FIRST_THIRD);
        assertThat(bands(300, 200, 100)).containsExactly(LAST_THIRD, MIDDLE_THIRD, FIRST_THIRD);
    }

    @Test
    void equal_totals_share_the_better_place() {
        assertThat(bands(100, 100, 100)).containsOnly(FIRST_THIRD);
        assertThat(bands(100, 300, 300)).containsExactly(FIRST_THIRD, MIDDLE_THIRD, MIDDLE_THIRD);
    }

    private static List<RankBand> bands(long... totals) {
        var byBid = new LinkedHashMap<BidId, Money>();
        var ids = new ArrayList<BidId>();
        for (var total : totals) {
            var id = BidId.next();
            ids.add(id);
            byBid.put(id, Money.euros(total));
        }
        var bands = RankBands.of(byBid);
        return ids.stream().map(bands::get).toList();
    }
}
