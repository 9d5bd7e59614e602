package fr.maillon.bidding.service;

import static fr.maillon.bidding.BiddingFixtures.aBid;
import static fr.maillon.bidding.BiddingFixtures.aBidOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BidSubmitted;
import fr.maillon.bidding.BidWithdrawn;
import fr.maillon.bidding.BiddingFixtures;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.BidProblem;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.SourcingFixtures;
import fr.maillon.sourcing.Surroundings;
import fr.maillon.sourcing.service.DeclineInvitation;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WritingABidTest {

    private final BiddingStage stage = new BiddingStage();

    @Test
    void a_draft_is_kept_as_typed_and_found_again() {
        var odd = aBidOf("0.005");
        var saved = stage.saveDraft(stage.alice, 0, odd);

        var editor = stage.queries.editor(stage.viewer(stage.alice), stage.invitation(stage.alice));

        assertThat(editor.draft()).isEqualTo(odd);
        assertThat(editor.edition()).isEqualTo(saved.edition());
        assertThat(editor.status()).isEqualTo(BidStatus.DRAFT);
        assertThat(editor.receiving()).isTrue();
        assertThat(stage.invitationStatus(stage.alice)).isEqualTo(InvitationStatus.SENT);
        assertThat(stage.sourcing.events.of(BidSubmitted.class)).isEmpty();
    }

    @Test
    void the_second_of_two_tabs_is_told_that_the_first_has_saved() {
        stage.saveDraft(stage.alice, 0, aBidOf("100"));

        assertThatThrownBy(() -> stage.saveDraft(stage.alice, 0, aBidOf("200"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> stage.submit(stage.alice, 0, aBidOf("200"))).isInstanceOf(Stale.class);
        assertThat(stage.queries
                        .editor(stage.viewer(stage.alice), stage.invitation(stage.alice))
                        .draft())
                .isEqualTo(aBidOf("100"));
    }

    @Test
    void saving_the_same_again_changes_nothing() {
        var first = stage.saveDraft(stage.alice, 0, aBid());
        var second = stage.saveDraft(stage.alice, first.edition(), aBid());

        assertThat(second.edition()).isEqualTo(first.edition());
    }

    @Test
    void submitting_gives_a_receipt_with_number_server_time_and_hash() {
        var accepted = (SubmitBidResult.Accepted) stage.submit(stage.alice, 0, aBid());

        var view = stage.queries.bid(stage.viewer(stage.alice), accepted.bid());

        assertThat(accepted.reference()).matches("DV-QR-2026-000123-L01-[1-3]");
        assertThat(accepted.revision()).isEqualTo(1);
        assertThat(accepted.submittedAt()).isEqualTo(SourcingFixtures.MONDAY);
        assertThat(view.history()).containsExactly(new RevisionRow(1, SourcingFixtures.MONDAY, accepted.sha256()));
        assertThat(view.totals().total()).isEqualTo(Money.of("1488.00"));
        assertThat(view.status()).isEqualTo(BidStatus.SUBMITTED);
        assertThat(view.withdrawable()).isTrue();
        assertThat(stage.invitationStatus(stage.alice)).isEqualTo(InvitationStatus.BID);
        assertThat(stage.sourcing.events.of(BidSubmitted.class))
                .containsExactly(new BidSubmitted(accepted.bid(), stage.lot.id(), stage.alice.id(), 1));
    }

    @Test
    void a_double_click_submits_once() {
        var first = stage.submit(stage.alice, 0, aBid());
        var second = stage.submit(stage.alice, 0, aBid());

        assertThat(second).isEqualTo(first);
        assertThat(stage.sourcing.events.of(BidSubmitted.class)).hasSize(1);
    }

    @Test
    void submitting_something_else_is_the_next_revision_and_the_former_is_kept() {
        var first = stage.submitted(stage.alice, "100");
        stage.sourcing.clock.advance(Duration.ofHours(1));
        var second = stage.submitted(stage.alice, "90");

        var view = stage.queries.bid(stage.viewer(stage.alice), first.bid());

        assertThat(second.bid()).isEqualTo(first.bid());
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(view.history()).extracting(RevisionRow::number).containsExactly(2, 1);
        assertThat(view.history()).extracting(RevisionRow::sha256).containsExactly(second.sha256(), first.sha256());
        assertThat(view.totals().net()).isEqualTo(Money.euros(90));
        assertThat(stage.sourcing.events.of(BidSubmitted.class))
                .extracting(BidSubmitted::revision)
                .containsExactly(1, 2);
    }

    @Test
    void while_a_revision_is_being_written_the_submitted_one_stands() {
        var first = stage.submitted(stage.alice, "100");
        var editor = stage.queries.editor(stage.viewer(stage.alice), stage.invitation(stage.alice));
        assertThat(editor.draft().lines().get(0).unitPrice()).isEqualTo("100.00");

        stage.saveDraft(stage.alice, editor.edition(), aBidOf("90"));

        var view = stage.queries.bid(stage.viewer(stage.alice), first.bid());
        assertThat(view.status()).isEqualTo(BidStatus.SUBMITTED);
        assertThat(view.drafted()).isTrue();
        assertThat(view.totals().net()).isEqualTo(Money.euros(100));
    }

    @Test
    void what_is_incomplete_is_not_submitted_but_kept_with_all_its_problems() {
        var typed = BiddingFixtures.withMilestones(aBidOf("0.005"), "Tout", "90");

        var result = (SubmitBidResult.Incomplete) stage.submit(stage.alice, 0, typed);

        assertThat(result.problems())
                .extracting(BidProblem::messageKey)
                .containsExactlyInAnyOrder("submitBid.priceDecimals", "submitBid.milestonesSum");
        var editor = stage.queries.editor(stage.viewer(stage.alice), stage.invitation(stage.alice));
        assertThat(editor.draft()).isEqualTo(typed);
        assertThat(editor.edition()).isEqualTo(result.edition());
        assertThat(editor.status()).isEqualTo(BidStatus.DRAFT);
        assertThat(stage.sourcing.events.of(BidSubmitted.class)).isEmpty();
    }

    @Test
    void one_millisecond_before_the_deadline_is_in_time() {
        stage.sourcing.clock.moveTo(stage.lot.biddingEndsAt().minusMillis(1));

        assertThat(stage.submit(stage.alice, 0, aBid())).isInstanceOf(SubmitBidResult.Accepted.class);
    }

    @Test
    void at_the_instant_of_the_deadline_and_a_second_later_it_is_too_late_and_the_text_is_kept() {
        for (var late : List.of(0L, 1L)) {
            var other = new BiddingStage();
            other.sourcing.clock.moveTo(other.lot.biddingEndsAt().plusSeconds(late));

            var result = (SubmitBidResult.TooLate) other.submit(other.alice, 0, aBid());

            assertThat(result.deadline()).isEqualTo(other.lot.biddingEndsAt());
            assertThat(result.arrivedAt()).isEqualTo(other.sourcing.clock.instant());
            assertThat(other.queries
                            .editor(other.viewer(other.alice), other.invitation(other.alice))
                            .draft())
                    .isEqualTo(aBid());
            assertThat(other.sourcing.events.of(BidSubmitted.class)).isEmpty();
            assertThat(other.open()).isFalse();
            assertThat(other.openings.openedBids(other.lot.id())).isEmpty();
        }
    }

    @Test
    void a_revision_that_comes_too_late_leaves_the_submitted_one_as_it_is() {
        var accepted = stage.submitted(stage.alice, "100");
        stage.open();

        var edition = stage.queries
                .editor(stage.viewer(stage.alice), stage.invitation(stage.alice))
                .edition();
        assertThat(stage.submit(stage.alice, edition, aBidOf("50"))).isInstanceOf(SubmitBidResult.TooLate.class);

        assertThat(stage.openings.openedBid(accepted.bid()).net()).isEqualTo(Money.euros(100));
        assertThat(stage.openings.openedBid(accepted.bid()).revision()).isEqualTo(1);
    }

    @Test
    void after_an_extension_the_new_deadline_counts() {
        stage.sourcing.around.lots.extend(
                stage.lot.id(), stage.lot.biddingEndsAt().plusSeconds(60));
        stage.sourcing.clock.moveTo(stage.lot.biddingEndsAt().plusSeconds(59));

        assertThat(stage.submit(stage.alice, 0, aBid())).isInstanceOf(SubmitBidResult.Accepted.class);
    }

    @Test
    void a_bid_is_withdrawn_and_may_be_submitted_again() {
        var first = stage.submitted(stage.alice, "100");
        stage.service.withdraw(first.bid());
        stage.service.withdraw(first.bid());

        assertThat(stage.invitationStatus(stage.alice)).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(stage.sourcing.events.of(BidWithdrawn.class))
                .containsExactly(new BidWithdrawn(first.bid(), stage.lot.id(), stage.alice.id()));

        var second = stage.submitted(stage.alice, "100");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(stage.invitationStatus(stage.alice)).isEqualTo(InvitationStatus.BID);
    }

    @Test
    void at_the_deadline_nothing_is_withdrawn_any_more() {
        var accepted = stage.submitted(stage.alice, "100");
        stage.sourcing.clock.moveTo(stage.lot.biddingEndsAt());

        refused("withdrawBid.tooLate", () -> stage.service.withdraw(accepted.bid()));
        assertThat(stage.queries.bid(stage.viewer(stage.alice), accepted.bid()).withdrawable())
                .isFalse();
    }

    @Test
    void who_is_overtaken_by_a_cancellation_is_not_told_to_be_too_late() {
        var accepted = stage.submitted(stage.bruno, "100");
        stage.sourcing.around.lots.become(stage.lot.id(), LotStatus.CANCELLED);

        refused("bid.requestCancelled", () -> stage.service.withdraw(accepted.bid()));
        refused("bid.requestCancelled", () -> stage.submit(stage.alice, 0, aBid()));
    }

    @Test
    void who_declined_writes_no_bid() {
        stage.sourcing.become(stage.alice);
        stage.sourcing.answers.decline(new DeclineInvitation(stage.invitation(stage.alice), DeclineReason.NO_TIME, ""));

        refused("invitation.declined", () -> stage.saveDraft(stage.alice, 0, aBid()));
        refused("invitation.declined", () -> stage.submit(stage.alice, 0, aBid()));
    }

    @Test
    void who_charges_no_vat_gets_the_mention_of_the_law() {
        var chloe = stage.sourcing.around.photographer(
                "Chloé", SourcingFixtures.GAILLAC, 2, VatRegime.FRANCHISE, AccountId.next(), true);
        var lot = stage.sourcing.invite(stage.sourcing.around.lotToShortlist(), chloe);
        stage.sourcing.become(chloe);
        var invitation = stage.sourcing.invitation(lot, chloe);

        var accepted = (SubmitBidResult.Accepted) stage.service.submit(new SubmitBid(
                invitation, 0, BiddingFixtures.bid(List.of(BiddingFixtures.line("Une", "1", "u", "300", "", "")))));

        var view = stage.queries.bid(stage.viewer(chloe), accepted.bid());
        assertThat(view.content().vatMention()).isEqualTo(Surroundings.Law.FRANCHISE);
        assertThat(view.totals().total()).isEqualTo(Money.euros(300));
        assertThat(stage.queries.editor(stage.viewer(chloe), invitation).vatRates())
                .isEmpty();
    }

    @Test
    void a_text_longer_than_can_be_kept_is_refused() {
        var huge = BiddingFixtures.bid(
                Collections.nCopies(40, BiddingFixtures.line("é\n".repeat(500), "1", "u", "10", "", "20")));

        refused("submitBid.tooLong", () -> stage.saveDraft(stage.alice, 0, huge));
    }

    @Test
    void somebody_elses_bid_is_not_found_whoever_looks() {
        var accepted = stage.submitted(stage.alice, "100");
        for (var viewer : Set.of(
                stage.viewer(stage.bruno),
                stage.sourcing.around.client(),
                Viewers.coordinator(),
                Viewers.administrator(),
                Viewers.provider())) {
            stage.sourcing.user.become(viewer);
            var alices = stage.invitation(stage.alice);
            notFound(() -> stage.queries.bid(viewer, accepted.bid()));
            notFound(() -> stage.queries.editor(viewer, alices));
            notFound(() -> stage.queries.totals(viewer, alices, aBid()));
            notFound(() -> stage.service.withdraw(accepted.bid()));
            notFound(() -> stage.service.saveDraft(new SaveBidDraft(alices, 0, aBid())));
            notFound(() -> stage.service.submit(new SubmitBid(alices, 0, aBid())));
        }
        assertThat(stage.bids.require(accepted.bid()).status()).isEqualTo(BidStatus.SUBMITTED);
    }

    @Test
    void every_result_of_a_submission_has_its_words() {
        assertThat(SubmitBidResult.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        SubmitBidResult.Accepted.class,
                        SubmitBidResult.Incomplete.class,
                        SubmitBidResult.TooLate.class);
        assertThat(List.of(
                        stage.submit(stage.bruno, 0, new BidDraft(List.of(), "", "", "", "", "", "", "", List.of(), ""))
                                .messageKey(),
                        stage.submit(stage.alice, 0, aBid()).messageKey()))
                .containsExactly("submitBid.incomplete", "submitBid.accepted");
    }

    @Test
    void totals_are_reckoned_while_writing_without_keeping_anything() {
        var totals = stage.queries.totals(stage.viewer(stage.alice), stage.invitation(stage.alice), aBid());

        assertThat(totals.totals().total()).isEqualTo(Money.of("1488.00"));
        assertThat(totals.nets()).containsExactly(Money.of("840.00"), Money.of("400.00"));
        assertThat(stage.queries.bids(stage.viewer(stage.alice))).isEmpty();
    }

    @Test
    void a_provider_lists_its_own_bids_only() {
        stage.submitted(stage.alice, "100");
        stage.saveDraft(stage.bruno, 0, aBid());

        assertThat(stage.queries.bids(stage.viewer(stage.alice)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Photographier les conserves");
                    assertThat(row.status()).isEqualTo(BidStatus.SUBMITTED);
                    assertThat(row.drafted()).isFalse();
                });
        notFound(() -> stage.queries.bids(Viewers.coordinator()));
        notFound(() -> stage.queries.bids(Viewers.provider()));
    }

    private static void notFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
