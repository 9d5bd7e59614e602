package fr.maillon.sourcing.persistence;

import static fr.maillon.sourcing.SourcingFixtures.DEADLINE;
import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static fr.maillon.sourcing.SourcingFixtures.invitation;
import static fr.maillon.sourcing.SourcingFixtures.lotReceivingBids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.SourcingFixtures;
import fr.maillon.sourcing.domain.Contender;
import fr.maillon.sourcing.domain.Criterion;
import fr.maillon.sourcing.domain.Draw;
import fr.maillon.sourcing.domain.Engagement;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import fr.maillon.sourcing.domain.Question;
import fr.maillon.sourcing.domain.QuestionRepository;
import fr.maillon.sourcing.domain.RankCandidates;
import fr.maillon.sourcing.domain.RankingWeights;
import fr.maillon.sourcing.domain.Shortlist;
import fr.maillon.sourcing.domain.ShortlistDecision;
import fr.maillon.sourcing.domain.ShortlistEntry;
import fr.maillon.sourcing.domain.ShortlistRepository;
import fr.maillon.territory.Ring;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcingOnBothDatabasesTest extends OnBothDatabases {

    private final ProviderId alice = ProviderId.next();
    private final ProviderId bruno = ProviderId.next();
    private ShortlistRepository shortlists;
    private InvitationRepository invitations;
    private QuestionRepository questions;

    @BeforeEach
    void openRepositories() {
        shortlists = new JpaShortlistRepository(entityManager);
        invitations = new JpaInvitationRepository(entityManager);
        questions = new JpaQuestionRepository(entityManager);
    }

    @Test
    void a_decided_shortlist_keeps_the_ranking_as_it_was_shown() {
        var lot = lotReceivingBids();
        var ranking = new RankCandidates(RankingWeights.of(95, false), new Draw("seed"))
                .rank(List.of(contender(alice, Ring.SAME_COMMUNE, "0.0"), contender(bruno, Ring.BEYOND, "80.5")));
        var by = AccountId.next();
        shortlists.add(Shortlist.invite(lot.id(), 1, ranking, Set.of(bruno), 3, by, MONDAY));
        writeAndForget();

        var kept = shortlists.ofRound(lot.id(), 1).orElseThrow();

        assertThat(kept.decision()).isEqualTo(ShortlistDecision.INVITE);
        assertThat(kept.decidedBy()).isEqualTo(by);
        assertThat(kept.decidedAt()).isEqualTo(MONDAY);
        assertThat(kept.weights()).isEqualTo(ranking.weights());
        assertThat(kept.candidates()).extracting(ShortlistEntry::provider).containsExactly(alice, bruno);
        assertThat(kept.chosen()).extracting(ShortlistEntry::provider).containsExactly(bruno);
        assertThat(kept.candidates().get(1).kilometres()).isEqualByComparingTo("80.5");
        assertThat(kept.candidates().get(1).points(Criterion.DISTANCE))
                .isEqualTo(ranking.candidates().get(1).reasons().get(1).points());
        assertThat(shortlists.ofRound(lot.id(), 2)).isEmpty();
    }

    @Test
    void a_lot_has_one_shortlist_for_each_round() {
        var lot = lotReceivingBids();
        var ranking = new RankCandidates(RankingWeights.of(0, false), new Draw("seed")).rank(List.of());
        shortlists.add(Shortlist.giveUp(lot.id(), 1, ranking, "Personne.", AccountId.next(), MONDAY));
        entityManager.flush();
        shortlists.add(Shortlist.giveUp(lot.id(), 1, ranking, "Personne.", AccountId.next(), MONDAY));

        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void an_invitation_is_read_as_it_was_left() {
        var lot = lotReceivingBids();
        var sent = invitation(lot, alice, 2);
        sent.see(MONDAY.plusSeconds(60));
        sent.remind(MONDAY.plus(Duration.ofDays(3)));
        sent.decline(DeclineReason.NO_TIME, "Complet jusqu’en mars.", MONDAY.plus(Duration.ofDays(4)));
        invitations.add(sent);
        writeAndForget();

        var kept = invitations.require(sent.id());

        assertThat(kept.status()).isEqualTo(InvitationStatus.DECLINED);
        assertThat(kept.declineReason()).isEqualTo(DeclineReason.NO_TIME);
        assertThat(kept.seenAt()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(kept.remindedAt()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
        assertThat(kept.answeredAt()).isEqualTo(MONDAY.plus(Duration.ofDays(4)));
        assertThat(kept.biddingEndsAt()).isEqualTo(DEADLINE);
        assertThat(kept.place().commune()).isEqualTo("Gaillac");
        assertThat(kept.place().kilometres()).isEqualByComparingTo("21.4");
        assertThat(kept.trade()).isEqualTo(SourcingFixtures.PHOTOGRAPHY);
        assertThat(kept.summary()).isEqualTo(sent.summary());
        assertThatThrownBy(() -> invitations.require(InvitationId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_is_invited_twice_for_a_lot_in_one_round() {
        var lot = lotReceivingBids();
        invitations.add(invitation(lot, alice, 1));
        entityManager.flush();
        invitations.add(invitation(lot, alice, 2));

        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void the_invitations_of_a_lot_of_a_round_and_of_a_request_are_found() {
        var lot = lotReceivingBids();
        var secondRound = SourcingFixtures.later(lot, lot.status(), 2, DEADLINE);
        var first = invitation(lot, alice, 3);
        var other = invitation(lot, bruno, 1);
        var again = invitation(secondRound, alice, 4);
        List.of(first, other, again, invitation(lotReceivingBids(), alice, 1)).forEach(invitations::add);
        writeAndForget();

        assertThat(ids(invitations.ofLot(lot.id()))).containsExactly(again.id(), other.id(), first.id());
        assertThat(ids(invitations.ofRound(lot.id(), 1))).containsExactly(other.id(), first.id());
        assertThat(ids(invitations.ofRequest(lot.requestId())))
                .containsExactlyInAnyOrder(first.id(), other.id(), again.id());
    }

    @Test
    void a_provider_finds_its_current_invitations_by_deadline_and_the_past_ones_apart() {
        var urgent = new Invitation(
                lotReceivingBids(), alice, 1, SourcingFixtures.gaillac(), MONDAY.plusSeconds(3600), MONDAY);
        var later = invitation(lotReceivingBids(), alice, 1);
        var over = new Invitation(
                lotReceivingBids(), alice, 1, SourcingFixtures.gaillac(), MONDAY, MONDAY.minusSeconds(3600));
        var declined = invitation(lotReceivingBids(), alice, 1);
        declined.decline(DeclineReason.TOO_FAR, "", MONDAY);
        List.of(later, urgent, over, declined, invitation(lotReceivingBids(), bruno, 1))
                .forEach(invitations::add);
        writeAndForget();

        assertThat(ids(invitations.currentOf(alice, MONDAY))).containsExactly(urgent.id(), later.id());
        assertThat(ids(invitations.pastOf(alice, MONDAY))).containsExactly(declined.id(), over.id());
    }

    @Test
    void engagements_are_open_invitations_and_lots_a_firm_was_chosen_for() {
        var open = invitation(lotReceivingBids(), alice, 1);
        var won = new Invitation(
                lotReceivingBids(), alice, 1, SourcingFixtures.gaillac(), MONDAY, MONDAY.minusSeconds(3600));
        won.bidHandedIn(MONDAY.minusSeconds(60));
        won.settle(true);
        var lost = new Invitation(
                lotReceivingBids(), alice, 1, SourcingFixtures.gaillac(), MONDAY, MONDAY.minusSeconds(3600));
        lost.bidHandedIn(MONDAY.minusSeconds(60));
        lost.settle(false);
        var declined = invitation(lotReceivingBids(), bruno, 1);
        declined.decline(DeclineReason.TOO_FAR, "", MONDAY);
        List.of(open, won, lost, declined).forEach(invitations::add);
        writeAndForget();

        assertThat(invitations.engagements(List.of(alice, bruno), MONDAY))
                .containsExactlyInAnyOrder(
                        new Engagement(alice, open.lot(), false), new Engagement(alice, won.lot(), true));
    }

    @Test
    void the_bids_of_a_lot_are_settled_as_one_and_only_once() {
        var lot = lotReceivingBids();
        var chosen = withBid(invitation(lot, alice, 1));
        var notChosen = withBid(invitation(lot, bruno, 2));
        var silent = invitation(lot, ProviderId.next(), 3);
        var elsewhere = withBid(invitation(lotReceivingBids(), alice, 1));
        List.of(chosen, notChosen, silent, elsewhere).forEach(invitations::add);
        writeAndForget();

        invitations.settle(lot.id(), Set.of(chosen.id()));
        invitations.settle(lot.id(), Set.of());

        assertThat(List.of(alice, bruno))
                .extracting(provider -> invitations.engagements(List.of(provider), DEADLINE))
                .containsExactly(List.of(new Engagement(alice, lot.id(), true)), List.of());
        assertThat(invitations.require(chosen.id()).awaitsChoice()).isFalse();
        assertThat(invitations.require(notChosen.id()).awaitsChoice()).isFalse();
        assertThat(invitations.require(elsewhere.id()).awaitsChoice()).isTrue();
        assertThat(invitations.require(silent.id()).isConcernedByCancellation()).isTrue();
    }

    @Test
    void questions_and_answers_are_kept_in_the_order_asked() {
        var lot = lotReceivingBids();
        var asker = invitation(lot, alice, 1);
        invitations.add(asker);
        entityManager.flush();
        var second = new Question(asker, "Faut-il venir deux fois ?", MONDAY.plusSeconds(60));
        var first = new Question(asker, "Combien de produits ?", MONDAY);
        first.answer("Trente.", AccountId.next(), MONDAY.plusSeconds(120));
        questions.add(second);
        questions.add(first);
        writeAndForget();

        assertThat(questions.ofLot(lot.id()))
                .extracting(Question::text, Question::answer, Question::isAnswered)
                .containsExactly(
                        tuple("Combien de produits ?", "Trente.", true), tuple("Faut-il venir deux fois ?", "", false));
        assertThat(questions.require(first.id()).answeredAt()).isEqualTo(MONDAY.plusSeconds(120));
        assertThatThrownBy(() -> questions.require(QuestionId.next())).isInstanceOf(NotFound.class);
    }

    private static Invitation withBid(Invitation invitation) {
        invitation.bidHandedIn(MONDAY);
        return invitation;
    }

    private static Contender contender(ProviderId provider, Ring ring, String kilometres) {
        return new Contender(provider, true, false, false, ring, new BigDecimal(kilometres), 0, 2, true);
    }

    private static List<InvitationId> ids(List<Invitation> found) {
        return found.stream().map(Invitation::id).toList();
    }
}
