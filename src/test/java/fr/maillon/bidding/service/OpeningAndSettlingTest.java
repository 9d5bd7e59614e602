package fr.maillon.bidding.service;

import static fr.maillon.bidding.BiddingFixtures.aBid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.bidding.BidNotAwarded;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BidsOpened;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.bidding.OpenedVat;
import fr.maillon.bidding.RankBand;
import fr.maillon.bidding.domain.BidOpening;
import fr.maillon.bidding.domain.InMemoryBidRepository;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationCancelled;
import fr.maillon.sourcing.InvitationStatus;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OpeningAndSettlingTest {

    private final InMemoryBidRepository repository = new InMemoryBidRepository();
    private final BiddingStage stage = new BiddingStage(repository);

    @Test
    void at_the_deadline_everything_submitted_is_opened_in_one_act() {
        var alices = stage.submitted(stage.alice, "100");
        stage.saveDraft(stage.bruno, 0, aBid());

        assertThat(stage.open()).isTrue();

        assertThat(stage.bids.require(alices.bid()).status()).isEqualTo(BidStatus.OPENED);
        assertThat(stage.bids
                        .ofInvitation(stage.invitation(stage.bruno))
                        .orElseThrow()
                        .status())
                .isEqualTo(BidStatus.EXPIRED);
        assertThat(stage.invitationStatus(stage.alice)).isEqualTo(InvitationStatus.BID);
        assertThat(stage.invitationStatus(stage.bruno)).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(stage.sourcing.around.lots.lot(stage.lot.id()).status()).isEqualTo(LotStatus.OPENED);
        assertThat(stage.sourcing.events.of(BidsOpened.class)).containsExactly(new BidsOpened(stage.lot.id(), 1));
        assertThat(repository.openings()).singleElement().satisfies(opening -> {
            assertThat(opening.lot()).isEqualTo(stage.lot.id());
            assertThat(opening.openedAt()).isEqualTo(stage.lot.biddingEndsAt());
            assertThat(opening.count()).isEqualTo(1);
        });
    }

    @Test
    void opening_twice_is_one_opening() {
        stage.submitted(stage.alice, "100");
        stage.open();

        assertThat(stage.open()).isTrue();
        assertThat(repository.openings()).extracting(BidOpening::count).containsExactly(1);
        assertThat(stage.sourcing.events.of(BidsOpened.class)).hasSize(1);
    }

    @Test
    void there_is_no_opening_before_the_deadline() {
        stage.submitted(stage.alice, "100");
        stage.sourcing.clock.moveTo(stage.lot.biddingEndsAt().minusMillis(1));

        assertThatThrownBy(() -> stage.openings.open(stage.lot.id()))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("openBids.tooEarly"));
        assertThat(stage.openings.openedBids(stage.lot.id())).isEmpty();
    }

    @Test
    void a_lot_without_any_bid_says_so() {
        assertThat(stage.open()).isFalse();
        assertThat(stage.open()).isFalse();

        assertThat(stage.sourcing.events.of(BidsOpened.class)).containsExactly(new BidsOpened(stage.lot.id(), 0));
    }

    @Test
    void a_withdrawn_bid_stays_closed() {
        var alices = stage.submitted(stage.alice, "100");
        stage.service.withdraw(alices.bid());

        assertThat(stage.open()).isFalse();
        assertThatThrownBy(() -> stage.openings.openedBid(alices.bid())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_opened_is_exactly_what_was_submitted_with_the_hash_of_the_receipt() {
        var accepted = (SubmitBidResult.Accepted) stage.submit(stage.alice, 0, aBid());
        stage.open();

        var opened = stage.openings.openedBid(accepted.bid());

        assertThat(opened.contentSha256()).isEqualTo(accepted.sha256());
        assertThat(opened.submittedAt()).isEqualTo(accepted.submittedAt());
        assertThat(opened.reference()).isEqualTo(accepted.reference());
        assertThat(opened.providerId()).isEqualTo(stage.alice.id());
        assertThat(opened.invitationId()).isEqualTo(stage.invitation(stage.alice));
        assertThat(opened.net()).isEqualTo(Money.of("1240.00"));
        assertThat(opened.total()).isEqualTo(Money.of("1488.00"));
        assertThat(opened.vat())
                .containsExactly(new OpenedVat(new BigDecimal("20"), Money.of("1240.00"), Money.of("248.00")));
        assertThat(opened.lines())
                .extracting(line -> line.net())
                .containsExactly(Money.of("840.00"), Money.of("400.00"));
        assertThat(opened.milestones())
                .extracting(each -> each.title())
                .containsExactly("Prises de vue", "Photos livrées");
        assertThat(opened.excluded()).isEqualTo("Déplacement hors du Tarn");
        assertThat(stage.openings.openedBids(stage.lot.id())).containsExactly(opened);
    }

    @Test
    void the_chosen_bid_is_awarded_and_the_other_is_told_why_and_its_third() {
        var alices = stage.submitted(stage.alice, "100");
        var brunos = stage.submitted(stage.bruno, "90");
        stage.open();

        stage.openings.settle(alices.bid(), "Plus près et plus complet");
        stage.openings.settle(alices.bid(), "Plus près et plus complet");

        assertThat(stage.bids.require(alices.bid()).status()).isEqualTo(BidStatus.AWARDED);
        assertThat(stage.sourcing.events.of(BidNotAwarded.class))
                .containsExactly(new BidNotAwarded(
                        brunos.bid(),
                        stage.lot.id(),
                        stage.bruno.id(),
                        "Plus près et plus complet",
                        RankBand.FIRST_THIRD));
        var told = stage.queries.bid(stage.viewer(stage.bruno), brunos.bid());
        assertThat(told.status()).isEqualTo(BidStatus.NOT_AWARDED);
        assertThat(told.reason()).isEqualTo("Plus près et plus complet");
        assertThat(told.band()).isEqualTo(RankBand.FIRST_THIRD);
        assertThat(stage.openings.openedBids(stage.lot.id()))
                .extracting(OpenedBid::status)
                .containsExactlyInAnyOrder(BidStatus.AWARDED, BidStatus.NOT_AWARDED);
    }

    @Test
    void without_a_choice_everybody_is_told_once_even_when_the_lot_is_already_run_again() {
        stage.submitted(stage.alice, "100");
        stage.submitted(stage.bruno, "90");
        stage.open();
        stage.sourcing.around.lots.runAgain(stage.lot.id());

        stage.openings.settleWithoutChoice(stage.lot.id(), "Le besoin a changé");
        stage.openings.settleWithoutChoice(stage.lot.id(), "Le besoin a changé");

        assertThat(stage.sourcing.events.of(BidNotAwarded.class))
                .extracting(BidNotAwarded::band)
                .containsExactlyInAnyOrder(RankBand.FIRST_THIRD, RankBand.MIDDLE_THIRD);
        assertThat(stage.openings.openedBids(stage.lot.id())).isEmpty();
    }

    @Test
    void a_second_bid_is_never_awarded_beside_the_first() {
        var alices = stage.submitted(stage.alice, "100");
        var brunos = stage.submitted(stage.bruno, "90");
        stage.open();
        stage.openings.settle(alices.bid(), "Choisi");

        assertThatThrownBy(() -> stage.openings.settle(brunos.bid(), "Choisi aussi"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_sealed_bid_cannot_be_settled() {
        var alices = stage.submitted(stage.alice, "100");

        assertThatThrownBy(() -> stage.openings.settle(alices.bid(), "Trop tôt"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void when_the_request_is_cancelled_a_sealed_bid_expires_sealed() {
        var alices = stage.submitted(stage.alice, "100");
        stage.sourcing.rounds.on(new RequestCancelled(stage.lot.requestId(), "Nous fermons."));
        stage.sourcing.rounds.cancelInvitations(stage.lot.requestId());
        stage.sourcing.events.of(InvitationCancelled.class).forEach(stage.openings::on);

        assertThat(stage.bids.require(alices.bid()).status()).isEqualTo(BidStatus.EXPIRED);
        assertThatThrownBy(() -> stage.openings.openedBid(alices.bid())).isInstanceOf(NotFound.class);
        assertThat(stage.queries.bid(stage.viewer(stage.alice), alices.bid()).replaceable())
                .isFalse();
    }
}
