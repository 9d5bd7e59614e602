package fr.maillon.sourcing.service;

import static fr.maillon.sourcing.SourcingFixtures.GAILLAC;
import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationAccepted;
import fr.maillon.sourcing.InvitationCancelled;
import fr.maillon.sourcing.InvitationDeclined;
import fr.maillon.sourcing.InvitationReminded;
import fr.maillon.sourcing.InvitationSent;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.Surroundings.Territories;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsOfALotTest {

    private final SourcingStage stage = new SourcingStage();
    private ProviderSummary alice;
    private ProviderSummary bruno;
    private LotSummary lot;

    @BeforeEach
    void invite() {
        alice = stage.around.photographer("Alice", GAILLAC);
        bruno = stage.around.photographer("Bruno", Territories.ALBI);
        lot = stage.invite(stage.around.lotToShortlist(), alice, bruno);
    }

    @Test
    void everybody_on_the_shortlist_is_invited_until_the_deadline_and_told() {
        assertThat(lot.status()).isEqualTo(LotStatus.BIDDING);
        assertThat(stage.rounds.invitationsOf(lot.id()))
                .extracting(InvitationSummary::providerId, InvitationSummary::status, InvitationSummary::sentAt)
                .containsExactlyInAnyOrder(
                        tuple(alice.id(), InvitationStatus.SENT, MONDAY),
                        tuple(bruno.id(), InvitationStatus.SENT, MONDAY));
        assertThat(stage.events.of(InvitationSent.class))
                .containsExactlyInAnyOrder(
                        new InvitationSent(stage.invitation(lot, alice), lot.id(), alice.id()),
                        new InvitationSent(stage.invitation(lot, bruno), lot.id(), bruno.id()));
    }

    @Test
    void inviting_again_in_the_same_round_sends_nothing_more() {
        assertThat(stage.rounds.invite(lot.id())).isEqualTo(lot.biddingEndsAt());

        assertThat(stage.events.of(InvitationSent.class)).hasSize(2);
        assertThat(stage.rounds.invitationsOf(lot.id())).hasSize(2);
    }

    @Test
    void without_a_confirmed_shortlist_nobody_is_invited() {
        var undecided = stage.around.lotToShortlist();

        assertThatThrownBy(() -> stage.rounds.invite(undecided.id())).isInstanceOf(Refused.class);
        assertThat(stage.around.lots.lot(undecided.id()).status()).isEqualTo(LotStatus.SHORTLISTING);
    }

    @Test
    void the_provider_opens_accepts_and_declines_and_the_coordinator_is_told_once() {
        stage.become(alice);
        stage.answers.see(stage.invitation(lot, alice));
        assertThat(status(alice)).isEqualTo(InvitationStatus.SEEN);
        stage.answers.accept(stage.invitation(lot, alice));
        stage.answers.accept(stage.invitation(lot, alice));
        var decline = new DeclineInvitation(stage.invitation(lot, alice), DeclineReason.TOO_FAR, "Désolée");
        stage.answers.decline(decline);
        stage.answers.decline(decline);

        assertThat(status(alice)).isEqualTo(InvitationStatus.DECLINED);
        assertThat(stage.events.of(InvitationAccepted.class)).hasSize(1);
        assertThat(stage.events.of(InvitationDeclined.class))
                .containsExactly(new InvitationDeclined(
                        stage.invitation(lot, alice), lot.id(), alice.id(), DeclineReason.TOO_FAR));
    }

    @Test
    void somebody_elses_invitation_is_not_found_whoever_looks() {
        var alices = stage.invitation(lot, alice);
        for (var viewer : Set.of(
                stage.around.signedIn(bruno),
                stage.around.client(),
                Viewers.coordinator(),
                Viewers.administrator(),
                Viewers.provider())) {
            stage.user.become(viewer);
            assertThatThrownBy(() -> stage.answers.see(alices)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.answers.accept(alices)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.queries.invitation(viewer, alices)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.rounds.invitationFor(viewer, alices)).isInstanceOf(NotFound.class);
        }
        assertThat(status(alice)).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void the_silent_are_reminded_twice_at_most_and_the_others_not() {
        stage.become(bruno);
        stage.answers.decline(new DeclineInvitation(stage.invitation(lot, bruno), DeclineReason.NO_TIME, ""));

        for (int day = 1; day <= 15; day++) {
            stage.clock.moveTo(MONDAY.plus(Duration.ofDays(day)));
            stage.rounds.remindSilent(lot.id());
        }

        assertThat(stage.events.of(InvitationReminded.class))
                .hasSize(2)
                .containsOnly(new InvitationReminded(stage.invitation(lot, alice), lot.id(), alice.id()));
    }

    @Test
    void at_the_deadline_the_unanswered_expire_and_bids_stay() {
        stage.rounds.markBid(stage.invitation(lot, alice), true);

        stage.rounds.expireUnanswered(lot.id());

        assertThat(status(alice)).isEqualTo(InvitationStatus.BID);
        assertThat(status(bruno)).isEqualTo(InvitationStatus.EXPIRED);
    }

    @Test
    void a_bid_taken_back_makes_the_invitation_wait_again() {
        stage.rounds.markBid(stage.invitation(lot, alice), true);
        stage.rounds.markBid(stage.invitation(lot, alice), false);

        assertThat(status(alice)).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void an_extension_holds_for_everybody_still_invited() {
        var later = lot.biddingEndsAt().plus(Duration.ofDays(5));
        stage.around.lots.extend(lot.id(), later);
        stage.rounds.on(new BiddingExtended(lot.id(), later, "Pont de décembre"));
        stage.clock.moveTo(lot.biddingEndsAt().plusSeconds(1));

        stage.become(alice);
        stage.answers.accept(stage.invitation(lot, alice));

        assertThat(status(alice)).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(stage.queries.invitations(stage.user.viewer(), InvitationFilter.CURRENT))
                .extracting(InvitationRow::biddingEndsAt)
                .containsExactly(later);
    }

    @Test
    void when_the_client_cancels_everybody_concerned_is_told_the_reason() {
        stage.become(bruno);
        stage.answers.decline(new DeclineInvitation(stage.invitation(lot, bruno), DeclineReason.NO_TIME, ""));
        var delivered = stage.invite(stage.around.lotToShortlist(), alice);
        stage.rounds.markBid(stage.invitation(delivered, alice), true);
        stage.around.lots.become(delivered.id(), LotStatus.DELIVERED);

        stage.rounds.on(new RequestCancelled(lot.requestId(), "Nous fermons."));
        stage.rounds.cancelInvitations(lot.requestId());

        assertThat(stage.events.of(InvitationCancelled.class))
                .containsExactly(
                        new InvitationCancelled(stage.invitation(lot, alice), lot.id(), alice.id(), "Nous fermons."));
        assertThat(status(alice)).isEqualTo(InvitationStatus.CANCELLED);
        assertThat(status(bruno)).isEqualTo(InvitationStatus.DECLINED);
    }

    @Test
    void who_was_turned_down_is_not_told_again_when_the_client_cancels() {
        stage.rounds.markBid(stage.invitation(lot, alice), true);
        stage.rounds.markBid(stage.invitation(lot, bruno), true);
        stage.rounds.markSettled(lot.id(), Set.of(stage.invitation(lot, alice)));

        stage.rounds.on(new RequestCancelled(lot.requestId(), "Nous fermons."));
        stage.rounds.cancelInvitations(lot.requestId());

        assertThat(stage.events.of(InvitationCancelled.class))
                .extracting(InvitationCancelled::providerId)
                .containsExactly(alice.id());
    }

    @Test
    void the_provider_reads_the_need_the_cap_and_the_commune_but_nothing_of_client_or_others() {
        var view = stage.queries.invitation(stage.become(alice), stage.invitation(lot, alice));

        assertThat(view.need()).isEqualTo("Je voudrais vendre mes conserves sur Internet.");
        assertThat(view.brief()).isEqualTo(lot.brief());
        assertThat(view.inviteAtMost()).isEqualTo(3);
        assertThat(view.place()).isEqualTo("Gaillac");
        assertThat(view.answerable()).isTrue();
        assertThat(view.toString())
                .doesNotContain("untel@exemple.fr", "05 63 11 11 11", "Conserverie Untel", "Camille Untel", "Bruno");
    }

    @Test
    void current_invitations_are_listed_by_deadline_and_past_ones_apart() {
        stage.clock.advance(Duration.ofDays(-1));
        var sooner = stage.invite(stage.around.lotToShortlist(), alice);
        var viewer = stage.become(alice);
        var declined = stage.invite(stage.around.lotToShortlist(), alice);
        stage.answers.decline(new DeclineInvitation(stage.invitation(declined, alice), DeclineReason.NO_TIME, ""));

        assertThat(stage.queries.invitations(viewer, InvitationFilter.CURRENT))
                .extracting(InvitationRow::id)
                .containsExactly(stage.invitation(sooner, alice), stage.invitation(lot, alice));
        assertThat(stage.queries.invitations(viewer, InvitationFilter.PAST))
                .extracting(InvitationRow::id)
                .containsExactly(stage.invitation(declined, alice));
    }

    private InvitationStatus status(ProviderSummary provider) {
        return stage.rounds.invitation(stage.invitation(lot, provider)).status();
    }
}
