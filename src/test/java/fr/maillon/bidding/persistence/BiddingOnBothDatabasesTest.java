package fr.maillon.bidding.persistence;

import static fr.maillon.sourcing.SourcingFixtures.DEADLINE;
import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static fr.maillon.sourcing.SourcingFixtures.lotReceivingBids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.RankBand;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.BidOpening;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.BidRevision;
import fr.maillon.bidding.domain.SealedContent;
import fr.maillon.bidding.domain.SubmittedBid;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.SourcingFixtures;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BiddingOnBothDatabasesTest extends OnBothDatabases {

    private final LotSummary lot = lotReceivingBids();
    private final ProviderId alice = ProviderId.next();
    private final ProviderId bruno = ProviderId.next();
    private BidRepository bids;

    @BeforeEach
    void openRepository() {
        bids = new JpaBidRepository(entityManager);
    }

    @Test
    void a_bid_and_its_revisions_are_read_as_they_were_submitted() {
        var bid = begin(alice, 1);
        bid.saveDraft("{\"note\":\"<script>alert('é')</script>\"}", 0, MONDAY);
        bids.add(bid.submit(SealedContent.of("first"), 1, MONDAY.plusSeconds(1)));
        bids.add(bid.submit(SealedContent.of("x".repeat(32000)), 2, MONDAY.plusSeconds(2)));
        bid.saveDraft("third", 3, MONDAY.plusSeconds(3));
        writeAndForget();

        var kept = bids.require(bid.id());

        assertThat(kept.status()).isEqualTo(BidStatus.SUBMITTED);
        assertThat(kept.reference()).isEqualTo("DV-QR-2026-000123-L02-1");
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.submittedAt()).isEqualTo(MONDAY.plusSeconds(2));
        assertThat(kept.draft()).isEqualTo("third");
        assertThat(kept.draftSavedAt()).isEqualTo(MONDAY.plusSeconds(3));
        assertThat(bids.revisions(bid.id())).extracting(BidRevision::number).containsExactly(2, 1);
        assertThat(bids.newestRevision(bid.id()).orElseThrow().content())
                .isEqualTo(SealedContent.of("x".repeat(32000)));
        assertThat(bids.ofInvitation(bid.invitation()).orElseThrow().id()).isEqualTo(bid.id());
        assertThatThrownBy(() -> bids.require(BidId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_has_one_bid_for_a_lot_in_one_round() {
        begin(alice, 1);
        entityManager.flush();
        begin(alice, 2);

        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void only_opened_bids_are_read_as_opened_each_with_its_newest_revision() {
        var sealed = submitted(alice, 1, "sealed");
        var revised = submitted(bruno, 2, "first");
        bids.add(revised.submit(SealedContent.of("second"), 1, MONDAY));
        revised.open();
        var draft = begin(ProviderId.next(), 3);
        draft.saveDraft("draft", 0, MONDAY);
        writeAndForget();

        assertThat(bids.opened(lot.id(), 1)).singleElement().satisfies(opened -> {
            assertThat(opened.bid().id()).isEqualTo(revised.id());
            assertThat(opened.revision().content().text()).isEqualTo("second");
        });
        assertThat(bids.opened(lot.id(), 2)).isEmpty();
        assertThat(bids.submitted(revised.id())
                        .orElseThrow()
                        .revision()
                        .content()
                        .text())
                .isEqualTo("second");
        assertThat(bids.submitted(sealed.id()).orElseThrow().bid().status()).isEqualTo(BidStatus.SUBMITTED);
        assertThat(bids.submitted(draft.id())).isEmpty();
    }

    @Test
    void a_round_is_opened_as_one_as_each_bid_would_be_opened() {
        var submitted = submitted(alice, 1, "submitted");
        var other = submitted(ProviderId.next(), 2, "submitted as well");
        var withdrawn = submitted(bruno, 3, "withdrawn");
        withdrawn.withdraw();
        var draft = begin(ProviderId.next(), 4);
        var elsewhere = new Bid(
                SourcingFixtures.invitation(lotReceivingBids(), alice, 5).summary(),
                SourcingFixtures.lot(LotId.next(), lot.status(), 1, DEADLINE));
        bids.add(elsewhere);
        writeAndForget();

        assertThat(bids.openRound(lot.id(), 2)).isZero();
        assertThat(bids.openRound(lot.id(), 1)).isEqualTo(2);
        assertThat(bids.openRound(lot.id(), 1)).isZero();

        for (var bid : List.of(submitted, other, withdrawn, draft)) {
            bid.open();
            assertThat(bids.require(bid.id()).status()).isEqualTo(bid.status());
        }
        assertThat(bids.require(elsewhere.id()).status()).isEqualTo(BidStatus.DRAFT);
    }

    @Test
    void a_settled_bid_stays_opened_and_is_no_longer_undecided() {
        var chosen = submitted(alice, 1, "a");
        var turnedDown = submitted(bruno, 2, "b");
        List.of(chosen, turnedDown).forEach(Bid::open);
        writeAndForget();
        assertThat(bids.undecided(lot.id())).hasSize(2);

        bids.require(chosen.id()).award("Le mieux-disant", DEADLINE);
        bids.require(turnedDown.id()).notAward("Trop cher", RankBand.LAST_THIRD, DEADLINE);
        writeAndForget();

        assertThat(bids.undecided(lot.id())).isEmpty();
        assertThat(bids.opened(lot.id(), 1))
                .extracting(SubmittedBid::bid)
                .extracting(Bid::status)
                .containsExactly(BidStatus.AWARDED, BidStatus.NOT_AWARDED);
        var kept = bids.require(turnedDown.id());
        assertThat(kept.reason()).isEqualTo("Trop cher");
        assertThat(kept.band()).isEqualTo(RankBand.LAST_THIRD);
        assertThat(kept.settledAt()).isEqualTo(DEADLINE);
    }

    @Test
    void an_opening_is_kept_once_for_each_round() {
        bids.add(new BidOpening(lot.id(), 1, DEADLINE, 4));
        writeAndForget();

        var kept = bids.opening(lot.id(), 1).orElseThrow();
        assertThat(kept.count()).isEqualTo(4);
        assertThat(kept.openedAt()).isEqualTo(DEADLINE);
        assertThat(bids.opening(lot.id(), 2)).isEmpty();

        bids.add(new BidOpening(lot.id(), 1, DEADLINE, 4));
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_provider_finds_its_own_bids_the_latest_first() {
        var older = submitted(alice, 1, "older");
        var newer = new Bid(
                SourcingFixtures.invitation(lotReceivingBids(), alice, 9).summary(),
                SourcingFixtures.lot(LotId.next(), lot.status(), 1, DEADLINE));
        newer.saveDraft("written later", 0, MONDAY.plusSeconds(60));
        bids.add(newer);
        submitted(bruno, 2, "not hers");
        writeAndForget();

        assertThat(bids.ofProvider(alice)).extracting(Bid::id).containsExactly(newer.id(), older.id());
    }

    private Bid begin(ProviderId provider, int number) {
        var bid = new Bid(SourcingFixtures.invitation(lot, provider, number).summary(), lot);
        bids.add(bid);
        return bid;
    }

    private Bid submitted(ProviderId provider, int number, String content) {
        var bid = begin(provider, number);
        bids.add(bid.submit(SealedContent.of(content), 0, MONDAY));
        return bid;
    }
}
