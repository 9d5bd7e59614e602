package fr.maillon.award.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.AgreedMilestone;
import fr.maillon.award.BidAccepted;
import fr.maillon.award.OpenedBids;
import fr.maillon.award.OpenedLot;
import fr.maillon.award.domain.AwardStatus;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.bidding.BidStatus;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.Zones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptingABidTest {

    private final AwardFixtures fixtures = new AwardFixtures();
    private final OpenedLot world = fixtures.world;

    @BeforeEach
    void the_client_chose_a_bid() {
        fixtures.service.award(new AwardLot(world.lot, world.nearBid.id(), "Plus proche de chez nous."));
    }

    @Test
    void the_bon_pour_accord_binds_and_keeps_the_proof() {
        var accepted = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        var proof = fixtures.acceptances.ofLot(world.lot).orElseThrow();
        assertThat(proof.summary()).isEqualTo(accepted);
        assertThat(accepted.bidId()).isEqualTo(world.nearBid.id());
        assertThat(accepted.revision()).isEqualTo(2);
        assertThat(accepted.net()).isEqualTo(Money.of("1500.00"));
        assertThat(accepted.total()).isEqualTo(Money.of("1800.00"));
        assertThat(accepted.acceptedAt()).isEqualTo(OpenedLot.NOW);
        assertThat(accepted.signerName()).isEqualTo("Camille Untel");
        assertThat(accepted.signerFunction()).isEqualTo("Gérante");
        assertThat(accepted.withdrawUntil()).isNull();
        assertThat(proof.acceptedLocal()).isEqualTo("2026-11-23T09:00:00+01:00[Europe/Paris]");
        assertThat(proof.accountId()).isEqualTo(world.client.account());
        assertThat(proof.originAddress()).isEqualTo("192.0.2.7");
        assertThat(proof.textShown()).isEqualTo(AwardFixtures.SENTENCE);
        assertThat(proof.boxesTicked()).isEqualTo("J’ai lu le devis.\nJe peux engager le client.");
    }

    /** Product.md, "Local price memory": what was paid is remembered, once and without names. */
    @Test
    void its_price_is_remembered_once() {
        fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));
        fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        assertThat(fixtures.prices.all).singleElement().satisfies(fact -> {
            assertThat(fact.net()).isEqualTo(world.nearBid.net());
            assertThat(fact.trade()).isEqualTo(world.lotsApi().lot(world.lot).trade());
            assertThat(fact.awardedOn()).isEqualTo(LocalDate.ofInstant(world.clock.instant(), Zones.PARIS));
        });
    }

    @Test
    void the_hash_is_that_of_the_very_document_kept() {
        var accepted = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        var document = fixtures.acceptances.documentOf(accepted.id()).orElseThrow();
        assertThat(AcceptanceService.sha256(document.content())).isEqualTo(accepted.documentSha256());
        assertThat(accepted.documentSha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_others_are_told_the_clients_reason_and_the_process_hears_of_the_acceptance() {
        var accepted = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        assertThat(world.bids.reasons()).containsExactly("Plus proche de chez nous.");
        assertThat(world.bids.openedBid(world.nearBid.id()).status()).isEqualTo(BidStatus.AWARDED);
        assertThat(world.bids.openedBid(world.farBid.id()).status()).isEqualTo(BidStatus.NOT_AWARDED);
        assertThat(fixtures.awards.all()).singleElement().satisfies(award -> assertThat(award.status())
                .isEqualTo(AwardStatus.ACCEPTED));
        assertThat(world.events.of(BidAccepted.class))
                .containsExactly(
                        new BidAccepted(world.lot, world.nearBid.id(), accepted.id(), world.nearBid.providerId()));
    }

    @Test
    void a_double_click_makes_one_acceptance_even_when_delivery_began_in_between() {
        var first = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));
        world.lots.startDelivery(world.lot);

        var second = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        assertThat(second).isEqualTo(first);
        assertThat(fixtures.acceptances.count()).isEqualTo(1);
        assertThat(world.events.of(BidAccepted.class)).hasSize(1);
    }

    @Test
    void a_bid_whose_validity_is_over_is_refused_with_its_last_day() {
        world.clock.moveTo(
                OpenedBids.VALID_UNTIL.plusDays(1).atStartOfDay(Zones.PARIS).toInstant());

        assertThatThrownBy(() -> fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("acceptBid.validityOver");
                    assertThat(refused.arguments()).containsExactly(OpenedBids.VALID_UNTIL);
                });
        assertThat(fixtures.acceptances.count()).isZero();
    }

    @Test
    void every_box_must_be_ticked() {
        var one = List.of(new TickedBox(AcceptanceBox.CONTENT, "J’ai lu le devis."));

        assertThatThrownBy(() -> fixtures.acceptance.accept(
                        fixtures.acceptanceOf(world.nearBid, one, WithdrawalAnswers.NONE, false)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("acceptBid.boxMissing"));
    }

    @Test
    void another_revision_than_the_one_shown_is_not_accepted() {
        var command = fixtures.acceptanceOf(world.nearBid);
        var older = new AcceptBid(
                command.lotId(),
                command.bidId(),
                1,
                command.signerName(),
                command.signerFunction(),
                command.textShown(),
                command.boxes(),
                command.answers(),
                command.startRequested(),
                command.origin());

        assertThatThrownBy(() -> fixtures.acceptance.accept(older)).isInstanceOf(Stale.class);
    }

    @Test
    void another_bid_than_the_chosen_one_is_not_accepted() {
        assertThatThrownBy(() -> fixtures.acceptance.accept(fixtures.acceptanceOf(world.farBid)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void without_a_choice_or_after_a_cancellation_there_is_nothing_to_accept() {
        fixtures.service.reconsider(world.lot);
        assertThatThrownBy(() -> fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid)))
                .isInstanceOf(Refused.class);

        fixtures.choose(world.nearBid);
        world.lots.put(world.lot, 1, "Boutique en ligne", LotStatus.CANCELLED);
        assertThatThrownBy(() -> fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_signs_for_the_client() {
        for (var other : List.of(world.stranger, world.near, world.coordinator)) {
            world.user.become(other);

            assertThatThrownBy(() -> fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void three_times_yes_gives_fourteen_days_to_withdraw() {
        var answers = new WithdrawalAnswers(true, true, true);

        var accepted = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid, answers, true));

        assertThat(accepted.withdrawUntil()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(fixtures.acceptances.ofLot(world.lot).orElseThrow().isStartRequested())
                .isTrue();
    }

    @Test
    void one_no_gives_none_and_then_asking_for_an_early_start_means_nothing() {
        for (var answers : List.of(
                new WithdrawalAnswers(false, true, true),
                new WithdrawalAnswers(true, false, true),
                new WithdrawalAnswers(true, true, false))) {
            assertThat(answers.giveTheRight()).isFalse();
        }

        var accepted = fixtures.acceptance.accept(
                fixtures.acceptanceOf(world.nearBid, new WithdrawalAnswers(true, true, false), true));

        assertThat(accepted.withdrawUntil()).isNull();
        assertThat(fixtures.acceptances.ofLot(world.lot).orElseThrow().isStartRequested())
                .isFalse();
    }

    @Test
    void delivery_learns_the_agreed_milestones() {
        fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        var acceptance = fixtures.service.acceptanceOf(world.lot).orElseThrow();
        assertThat(fixtures.service.agreedMilestones(acceptance))
                .containsExactly(
                        new AgreedMilestone("Maquette", new BigDecimal("33.33")),
                        new AgreedMilestone("Mise en ligne", new BigDecimal("66.67")));
        assertThat(fixtures.service.acceptanceOf(world.otherLot)).isEmpty();
    }

    @Test
    void what_a_browser_says_of_itself_is_cut_to_what_the_proof_holds() {
        var origin = new Origin("2001:db8::7", "x\r\nSet-Cookie: a" + "y".repeat(600));

        assertThat(origin.userAgent()).hasSize(500).startsWith("x  Set-Cookie").doesNotContain("\n");
    }
}
