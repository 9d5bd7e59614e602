package fr.maillon.sourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ProviderId;
import fr.maillon.territory.Ring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankCandidatesTest {

    private static final RankingWeights PHOTOGRAPHER = RankingWeights.of(95, false);
    private final ProviderId near = ProviderId.next();
    private final ProviderId far = ProviderId.next();

    @Test
    void a_trade_that_needs_presence_puts_the_near_firm_first_and_says_why() {
        var ranking = rank(PHOTOGRAPHER, free(far, Ring.NEIGHBOURING, "60.0"), free(near, Ring.SAME_COMMUNE, "0.0"));

        assertThat(ranking.candidates()).extracting(Candidate::provider).containsExactly(near, far);
        assertThat(ranking.candidates().get(0).reasons())
                .containsExactly(
                        new Reason(Criterion.RING, 29, 29),
                        new Reason(Criterion.DISTANCE, 29, 29),
                        new Reason(Criterion.AVAILABILITY, 30, 30),
                        new Reason(Criterion.NEWCOMER, 0, 10));
        assertThat(ranking.candidates().get(0).score()).isEqualTo(88);
        assertThat(ranking.candidates().get(1).reasons())
                .startsWith(new Reason(Criterion.RING, 6, 29), new Reason(Criterion.DISTANCE, 12, 29));
    }

    @Test
    void a_trade_that_needs_no_presence_gives_nothing_for_being_near() {
        var ranking = rank(RankingWeights.of(0, false), free(near, Ring.SAME_COMMUNE, "0.0"), busy(far, 0, 2, true));

        assertThat(ranking.weights().proximityCounts()).isFalse();
        assertThat(ranking.candidates()).extracting(Candidate::provider).containsExactly(far, near);
    }

    @Test
    void for_a_public_client_proximity_scores_nothing_whatever_the_trade() {
        var weights = RankingWeights.of(95, true);
        var ranking = rank(weights, free(near, Ring.SAME_COMMUNE, "0.0"), free(far, Ring.BEYOND, "300.0"));

        assertThat(weights.proximityCounts()).isFalse();
        assertThat(ranking.candidates()).extracting(Candidate::score).containsOnly(30);
    }

    @Test
    void free_capacity_counts_and_a_full_firm_is_shown_last_but_not_hidden() {
        var half = ProviderId.next();
        var full = ProviderId.next();
        var over = ProviderId.next();
        var ranking = rank(
                PHOTOGRAPHER,
                busy(over, 5, 2, false),
                busy(full, 2, 2, false),
                busy(half, 1, 2, false),
                busy(near, 0, 2, false));

        assertThat(ranking.candidates()).extracting(Candidate::provider).startsWith(near, half);
        assertThat(ranking.candidates())
                .extracting(candidate -> candidate.reasons().get(2).points())
                .containsExactly(30, 15, 0, 0);
        assertThat(ranking.candidates()).extracting(Candidate::full).containsExactly(false, false, true, true);
    }

    @Test
    void a_firm_that_says_it_can_carry_nothing_gets_no_point_for_being_free() {
        var ranking = rank(PHOTOGRAPHER, busy(near, 0, 0, false));

        assertThat(ranking.candidates().get(0).reasons().get(2).points()).isZero();
    }

    @Test
    void between_equals_a_newcomer_comes_first() {
        var ranking = rank(PHOTOGRAPHER, busy(far, 0, 2, false), busy(near, 0, 2, true));

        assertThat(ranking.candidates()).extracting(Candidate::provider).containsExactly(near, far);
        assertThat(ranking.candidates().get(0).score())
                .isEqualTo(ranking.candidates().get(1).score() + 10);
    }

    @Test
    void who_cannot_be_invited_is_named_with_the_reason() {
        var unchecked = ProviderId.next();
        var self = ProviderId.next();
        var declined = ProviderId.next();
        var ranking = rank(
                PHOTOGRAPHER,
                contender(unchecked, false, false, false),
                contender(self, true, true, false),
                contender(declined, true, false, true),
                free(near, Ring.SAME_COMMUNE, "0.0"));

        assertThat(ranking.candidates()).extracting(Candidate::provider).containsExactly(near);
        assertThat(ranking.excluded())
                .containsExactly(
                        new Exclusion(unchecked, ExclusionReason.NOT_APPROVED),
                        new Exclusion(self, ExclusionReason.OWN_REQUEST),
                        new Exclusion(declined, ExclusionReason.DECLINED_THIS_LOT));
        assertThat(ranking.candidate(declined)).isEmpty();
        assertThat(ranking.candidate(near)).isPresent();
    }

    @Test
    void equals_are_put_in_an_order_that_is_drawn_once_and_stays() {
        var contenders = new ArrayList<Contender>();
        for (int i = 0; i < 12; i++) {
            contenders.add(busy(ProviderId.next(), 0, 2, true));
        }
        var policy = new RankCandidates(PHOTOGRAPHER, new Draw("lot 1"));
        var first = providers(policy.rank(contenders));
        Collections.reverse(contenders);

        assertThat(providers(policy.rank(contenders))).isEqualTo(first);
        assertThat(providers(new RankCandidates(PHOTOGRAPHER, new Draw("lot 2")).rank(contenders)))
                .isNotEqualTo(first)
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void no_criterion_ever_gives_more_than_its_weight_or_less_than_nothing() {
        for (int presence = 0; presence <= 100; presence += 5) {
            var weights = RankingWeights.of(presence, false);
            for (var ring : Ring.values()) {
                for (var kilometres : List.of("0.0", "0.1", "49.9", "99.9", "100.0", "812.3")) {
                    var reasons = rank(weights, free(near, ring, kilometres))
                            .candidates()
                            .get(0)
                            .reasons();
                    assertThat(reasons).allSatisfy(reason -> {
                        assertThat(reason.weight()).isEqualTo(weights.of(reason.criterion()));
                        assertThat(reason.points()).isBetween(0, reason.weight());
                    });
                }
            }
        }
        assertThat(RankingWeights.of(100, false).total()).isEqualTo(100);
    }

    @Test
    void drawn_numbers_are_different_within_the_cap_and_do_not_follow_the_ranking() {
        var providers = List.of(ProviderId.next(), ProviderId.next(), ProviderId.next());
        var firstNumbers = new HashSet<Integer>();
        for (int seed = 0; seed < 200; seed++) {
            var numbers = new Draw("seed " + seed).numbers(providers, 6);
            assertThat(numbers.values()).hasSize(3).doesNotHaveDuplicates().allMatch(n -> n >= 1 && n <= 6);
            firstNumbers.add(numbers.get(providers.get(0)));
        }

        assertThat(firstNumbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(new Draw("x").numbers(providers, 6)).isEqualTo(new Draw("x").numbers(providers, 6));
    }

    private static Ranking rank(RankingWeights weights, Contender... contenders) {
        return new RankCandidates(weights, new Draw("seed")).rank(List.of(contenders));
    }

    private static List<ProviderId> providers(Ranking ranking) {
        return ranking.candidates().stream().map(Candidate::provider).toList();
    }

    private static Contender free(ProviderId provider, Ring ring, String kilometres) {
        return new Contender(provider, true, false, false, ring, new BigDecimal(kilometres), 0, 2, false);
    }

    private static Contender busy(ProviderId provider, int load, int capacity, boolean newcomer) {
        return new Contender(
                provider, true, false, false, Ring.SAME_TERRITORY, new BigDecimal("20.0"), load, capacity, newcomer);
    }

    private static Contender contender(
            ProviderId provider, boolean approved, boolean ownRequest, boolean declinedThisLot) {
        return new Contender(
                provider, approved, ownRequest, declinedThisLot, Ring.BEYOND, new BigDecimal("1.0"), 0, 1, false);
    }
}
