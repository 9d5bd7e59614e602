package fr.maillon.bidding.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BiddingFixtures;
import fr.maillon.bidding.domain.BidContent;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.ReadBid;
import fr.maillon.bidding.domain.SealedContent;
import fr.maillon.legal.VatRegime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenBidTest {

    private static final BidId BID = new BidId("0123456789abcdefghijklmnop");

    @Test
    void a_content_is_read_back_as_it_was_written() {
        var content = content(BiddingFixtures.aBid());

        assertThat(WrittenBid.content(WrittenBid.seal(BID, 1, content))).isEqualTo(content);
    }

    @Test
    void the_same_content_has_the_same_hash_whoever_writes_it_out_again() {
        var content = content(BiddingFixtures.aBid());
        var sealed = WrittenBid.seal(BID, 1, content);

        assertThat(WrittenBid.seal(BID, 1, WrittenBid.content(sealed))).isEqualTo(sealed);
        assertThat(SealedContent.of(sealed.text()).sha256()).isEqualTo(sealed.sha256());
        assertThat(sealed.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void numbers_typed_in_another_way_are_written_the_same() {
        var one = content(BiddingFixtures.aBidOf("1 200,50"));
        var other = content(BiddingFixtures.aBidOf("1200.5"));

        assertThat(WrittenBid.seal(BID, 1, one)).isEqualTo(WrittenBid.seal(BID, 1, other));
    }

    @Test
    void another_content_another_revision_or_another_bid_has_another_hash() {
        var content = content(BiddingFixtures.aBid());
        var hash = WrittenBid.seal(BID, 1, content).sha256();

        assertThat(WrittenBid.seal(BID, 2, content).sha256()).isNotEqualTo(hash);
        assertThat(WrittenBid.seal(BidId.next(), 1, content).sha256()).isNotEqualTo(hash);
        assertThat(WrittenBid.seal(BID, 1, content(BiddingFixtures.aBidOf("1"))).sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void a_draft_keeps_whatever_was_typed() {
        var draft = new BidDraft(
                List.of(new BidDraft.Line("\"<script>\" \\ \u0001 é 🎨", "deux", "", "0.005", "#{7*7}", "x")),
                "demain",
                "hier",
                "-1",
                "a\nb",
                "",
                "\t",
                "",
                List.of(new BidDraft.Milestone("", "cent")),
                "‘’");

        assertThat(WrittenBid.draft(WrittenBid.draft(draft))).isEqualTo(draft);
    }

    private static BidContent content(BidDraft draft) {
        var reading = new ReadBid(
                        VatRegime.NORMAL,
                        List.of(new BigDecimal("20")),
                        "",
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 12, 7))
                .read(draft);
        assertThat(reading.problems()).isEmpty();
        return reading.content();
    }
}
