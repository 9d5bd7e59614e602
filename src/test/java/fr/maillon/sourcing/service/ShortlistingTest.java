package fr.maillon.sourcing.service;

import static fr.maillon.sourcing.SourcingFixtures.GAILLAC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.legal.VatRegime;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.ShortlistConfirmed;
import fr.maillon.sourcing.Surroundings.Territories;
import fr.maillon.sourcing.domain.Engagement;
import fr.maillon.sourcing.domain.ExclusionReason;
import fr.maillon.sourcing.domain.ShortlistDecision;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShortlistingTest {

    private final SourcingStage stage = new SourcingStage();

    @Test
    void the_coordinator_reads_the_candidates_in_order_with_their_points() {
        stage.around.photographer("Loin", Territories.TOULOUSE);
        stage.around.photographer("Près", GAILLAC);
        var lot = stage.around.lotToShortlist();

        var proposal = stage.shortlist.propose(lot.id());

        assertThat(proposal.candidates()).extracting(CandidateRow::name).containsExactly("Près", "Loin");
        assertThat(proposal.candidates()).extracting(CandidateRow::rank).containsExactly(1, 2);
        assertThat(proposal.candidates()).allSatisfy(row -> assertThat(row.score())
                .isEqualTo(row.reasons().stream().mapToInt(r -> r.points()).sum()));
        assertThat(proposal.place()).isEqualTo("Gaillac");
        assertThat(proposal.decision()).isNull();
    }

    @Test
    void for_a_public_client_nobody_gets_a_point_for_being_near() {
        stage.around.clientIsAPublicBody();
        stage.around.photographer("Loin", Territories.TOULOUSE);
        stage.around.photographer("Près", GAILLAC);

        var proposal = stage.shortlist.propose(stage.around.lotToShortlist().id());

        assertThat(proposal.publicClient()).isTrue();
        assertThat(proposal.weights().proximityCounts()).isFalse();
        assertThat(proposal.candidates()).extracting(CandidateRow::score).containsOnly(40);
    }

    @Test
    void open_invitations_and_lots_under_way_are_the_load_and_finished_ones_are_not() {
        var busy = stage.around.photographer("Occupée", GAILLAC);
        var running = stage.around.lotReceivingBids();
        var delivered = stage.around.lotReceivingBids();
        stage.around.lots.become(delivered.id(), LotStatus.DELIVERED);
        stage.invitations.engage(new Engagement(busy.id(), LotId.next(), false));
        stage.invitations.engage(new Engagement(busy.id(), running.id(), true));
        stage.invitations.engage(new Engagement(busy.id(), delivered.id(), true));

        var row = stage.shortlist
                .propose(stage.around.lotToShortlist().id())
                .candidates()
                .get(0);

        assertThat(row.load()).isEqualTo(2);
        assertThat(row.newcomer()).isFalse();
        assertThat(row.full()).isTrue();
    }

    @Test
    void the_clients_own_firm_and_an_unchecked_one_are_left_out_with_the_reason() {
        stage.around.photographer(
                "Untel Photo",
                GAILLAC,
                2,
                VatRegime.NORMAL,
                stage.around.client().account(),
                true);
        stage.around.photographer("Nouvelle", GAILLAC, 2, VatRegime.NORMAL, AccountId.next(), false);

        var proposal = stage.shortlist.propose(stage.around.lotToShortlist().id());

        assertThat(proposal.candidates()).isEmpty();
        assertThat(proposal.excluded())
                .containsExactlyInAnyOrder(
                        new ExclusionRow("Untel Photo", ExclusionReason.OWN_REQUEST),
                        new ExclusionRow("Nouvelle", ExclusionReason.NOT_APPROVED));
    }

    @Test
    void confirming_keeps_the_choice_with_the_ranking_and_tells_the_process() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        stage.around.photographer("Bruno", Territories.ALBI);
        var lot = stage.around.lotToShortlist();

        confirm(lot.id(), 1, alice.id());

        var kept = stage.shortlists.ofRound(lot.id(), 1).orElseThrow();
        assertThat(kept.candidates()).hasSize(2);
        assertThat(kept.chosen()).extracting(entry -> entry.provider()).containsExactly(alice.id());
        assertThat(kept.decidedBy()).isEqualTo(stage.user.viewer().account());
        assertThat(stage.events.all()).containsExactly(new ShortlistConfirmed(lot.id(), true));
    }

    @Test
    void a_double_click_confirms_once() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        var lot = stage.around.lotToShortlist();

        stage.invite(lot, alice);
        confirm(lot.id(), 1, alice.id());

        assertThat(stage.events.of(ShortlistConfirmed.class)).hasSize(1);
    }

    @Test
    void another_choice_for_a_round_already_decided_is_refused() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        var bruno = stage.around.photographer("Bruno", Territories.ALBI);
        var lot = stage.around.lotToShortlist();
        confirm(lot.id(), 1, alice.id());

        refused("confirmShortlist.alreadyDecided", () -> confirm(lot.id(), 1, bruno.id()));
        refused("confirmShortlist.alreadyDecided", () -> giveUp(lot.id(), "Finalement non."));
        assertThat(stage.events.of(ShortlistConfirmed.class)).hasSize(1);
    }

    @Test
    void nobody_too_many_and_somebody_who_is_no_candidate_are_refused() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        var unchecked = stage.around.photographer("Nouvelle", GAILLAC, 2, VatRegime.NORMAL, AccountId.next(), false);
        var three = new ProviderId[] {
            stage.around.photographer("Bruno", GAILLAC).id(),
            stage.around.photographer("Chloé", GAILLAC).id(),
            stage.around.photographer("David", GAILLAC).id()
        };
        var lot = stage.around.lotToShortlist();

        refused("confirmShortlist.nobodyChosen", () -> confirm(lot.id(), 1));
        refused("confirmShortlist.tooMany", () -> confirm(lot.id(), 1, alice.id(), three[0], three[1], three[2]));
        refused("confirmShortlist.notACandidate", () -> confirm(lot.id(), 1, alice.id(), unchecked.id()));
        refused("confirmShortlist.notACandidate", () -> confirm(lot.id(), 1, ProviderId.next()));
        assertThat(stage.events.all()).isEmpty();
    }

    @Test
    void giving_up_keeps_the_reason_and_tells_the_process() {
        var lot = stage.around.lotToShortlist();

        giveUp(lot.id(), "Personne dans le Tarn.");
        giveUp(lot.id(), "Personne dans le Tarn.");

        var kept = stage.shortlists.ofRound(lot.id(), 1).orElseThrow();
        assertThat(kept.decision()).isEqualTo(ShortlistDecision.GIVE_UP);
        assertThat(kept.reason()).isEqualTo("Personne dans le Tarn.");
        assertThat(stage.events.all()).containsExactly(new ShortlistConfirmed(lot.id(), false));
    }

    @Test
    void when_the_lot_is_run_again_who_declined_is_out_and_the_round_is_the_next() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        var bruno = stage.around.photographer("Bruno", Territories.ALBI);
        var lot = stage.invite(stage.around.lotToShortlist(), alice, bruno);
        stage.become(alice);
        stage.answers.decline(new DeclineInvitation(stage.invitation(lot, alice), DeclineReason.NO_TIME, ""));
        stage.clock.moveTo(lot.biddingEndsAt());
        stage.rounds.expireUnanswered(lot.id());
        stage.around.lots.markOpened(lot.id(), false);
        stage.around.lots.runAgain(lot.id());
        stage.user.become(Viewers.coordinator());

        var proposal = stage.shortlist.propose(lot.id());

        assertThat(proposal.lot().round()).isEqualTo(2);
        assertThat(proposal.candidates()).extracting(CandidateRow::name).containsExactly("Bruno");
        assertThat(proposal.excluded()).containsExactly(new ExclusionRow("Alice", ExclusionReason.DECLINED_THIS_LOT));
        refused("confirmShortlist.alreadyDecided", () -> confirm(lot.id(), 1, bruno.id()));

        stage.invite(proposal.lot(), bruno);
        assertThat(stage.rounds.invitationsOf(lot.id())).singleElement().satisfies(again -> {
            assertThat(again.round()).isEqualTo(2);
            assertThat(again.providerId()).isEqualTo(bruno.id());
            assertThat(again.number())
                    .isGreaterThan(stage.invitations.ofRound(lot.id(), 1).stream()
                            .mapToInt(each -> each.number())
                            .max()
                            .orElseThrow());
        });
    }

    @Test
    void only_a_coordinator_of_the_territory_sees_and_decides() {
        var alice = stage.around.photographer("Alice", GAILLAC);
        var lot = stage.around.lotToShortlist();
        var elsewhere = Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR);
        var clientWhoCoordinatesElsewhere = new Viewer(
                stage.around.client().account(),
                "Camille",
                Set.of(Role.CLIENT, Role.COORDINATOR),
                elsewhere.territory(),
                elsewhere.locale());

        for (var viewer : Set.of(
                elsewhere,
                clientWhoCoordinatesElsewhere,
                stage.around.client(),
                stage.around.signedIn(alice),
                Viewers.administrator())) {
            stage.user.become(viewer);
            assertThatThrownBy(() -> stage.shortlist.propose(lot.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> confirm(lot.id(), 1, alice.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> giveUp(lot.id(), "Non")).isInstanceOf(NotFound.class);
        }
        assertThat(stage.events.all()).isEmpty();
    }

    private void confirm(LotId lot, int round, ProviderId... chosen) {
        stage.shortlist.confirm(new ConfirmShortlist(lot, round, Set.of(chosen)));
    }

    private void giveUp(LotId lot, String reason) {
        stage.shortlist.giveUp(new GiveUpShortlist(lot, 1, reason));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
