package fr.maillon.reviews.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.OpenedLot;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.reviews.ReviewGiven;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.ReviewsCompleted;
import fr.maillon.reviews.ReviewsPublished;
import fr.maillon.reviews.domain.InMemoryReviewPeriodRepository;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingReviewsTest {

    private final ReviewFixtures fixtures = new ReviewFixtures();
    private final OpenedLot world = fixtures.world;

    private static void assertRefused(Runnable call, String key) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(key));
    }

    @Test
    void reviews_open_when_the_last_lot_has_ended() {
        assertThat(fixtures.repository.of(world.request)).isEmpty();
        assertRefused(() -> fixtures.clientGives("Parfait."), "giveReview.notYet");

        fixtures.open();

        assertThat(fixtures.repository.of(world.request).orElseThrow().closesAt())
                .isEqualTo(OpenedLot.NOW.plus(Duration.ofDays(14)));
        fixtures.clientGives("Parfait.");
        assertThat(world.events.of(ReviewGiven.class))
                .containsExactly(new ReviewGiven(world.request, world.lot, ReviewSide.CLIENT_OF_PROVIDER));
    }

    @Test
    void a_request_without_a_delivered_lot_has_no_reviews() {
        var other = new OpenedLot();
        other.lots.become(other.lot, LotStatus.UNSUCCESSFUL);
        other.lots.become(other.otherLot, LotStatus.CANCELLED);
        var repository = new InMemoryReviewPeriodRepository();
        var periods = new ReviewPeriods(repository, other.lotsApi(), other.intakeApi(), other.events, other.clock);

        periods.on(new LotUnsuccessful(other.lot));

        assertThat(repository.of(other.request)).isEmpty();
    }

    @Test
    void the_wait_ends_when_both_sides_gave_theirs() {
        fixtures.open();

        fixtures.clientGives("Parfait.");
        assertThat(world.events.of(ReviewsCompleted.class)).isEmpty();

        fixtures.providerGives("Un client clair.");
        assertThat(world.events.of(ReviewsCompleted.class)).containsExactly(new ReviewsCompleted(world.request));
    }

    @Test
    void nobody_reads_a_review_before_all_are_published_together() {
        fixtures.open();
        fixtures.clientGives("Parfait.");
        fixtures.providerGives("Un client clair.");

        for (Viewer reader : List.of(world.client, world.near, world.coordinator)) {
            assertThat(fixtures.queries.published(reader, world.lot)).isEmpty();
        }
        assertThat(fixtures.queries
                        .ownReview(world.near, world.lot, ReviewSide.PROVIDER_OF_CLIENT)
                        .own()
                        .comment())
                .isEqualTo("Un client clair.");

        fixtures.periods.publish(world.request);

        for (Viewer reader : List.of(world.client, world.near, world.coordinator)) {
            assertThat(fixtures.queries.published(reader, world.lot))
                    .extracting(ReviewRow::comment)
                    .containsExactly("Parfait.", "Un client clair.");
        }
    }

    @Test
    void a_published_review_carries_the_day_of_the_work_and_of_the_publication() {
        fixtures.open();
        fixtures.clientGives("Parfait.");
        world.clock.advance(Duration.ofDays(3));
        fixtures.periods.publish(world.request);

        assertThat(fixtures.queries.published(world.client, world.lot))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.authorName()).isEqualTo("Les Conserves de Gaillac");
                    assertThat(review.experiencedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
                    assertThat(review.publishedAt()).isEqualTo(OpenedLot.NOW.plus(Duration.ofDays(3)));
                });
    }

    @Test
    void publication_closes_the_request_once() {
        fixtures.open();

        fixtures.periods.publish(world.request);
        fixtures.periods.publish(world.request);

        assertThat(world.requests.request(world.request).status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(world.events.of(ReviewsPublished.class)).containsExactly(new ReviewsPublished(world.request));
    }

    @Test
    void a_review_is_given_once_and_a_double_click_is_no_second_one() {
        fixtures.open();
        fixtures.clientGives("Parfait.");
        fixtures.clientGives("Parfait.");

        assertThat(world.events.of(ReviewGiven.class)).hasSize(1);
        assertRefused(() -> fixtures.clientGives("Finalement moyen."), "giveReview.alreadyGiven");
    }

    @Test
    void after_the_days_or_the_publication_no_review_is_taken() {
        fixtures.open();
        world.clock.advance(Duration.ofDays(14));
        assertRefused(() -> fixtures.clientGives("Trop tard."), "giveReview.over");

        var early = new ReviewFixtures().open();
        early.periods.publish(early.world.request);
        assertRefused(() -> early.clientGives("Trop tard."), "giveReview.over");
        assertThat(early.queries
                        .ownReview(early.world.client, early.world.lot, ReviewSide.CLIENT_OF_PROVIDER)
                        .mayGive())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,3,3", "3,6,3", "3,3,-1"})
    void every_criterion_has_one_to_five_points(int quality, int timeliness, int contact) {
        fixtures.open();
        world.user.become(world.client);

        assertRefused(
                () -> fixtures.service.give(
                        ReviewSide.CLIENT_OF_PROVIDER, new GiveReview(world.lot, quality, timeliness, contact, "")),
                "giveReview.scoreMissing");
    }

    @Test
    void only_who_worked_together_speaks_and_each_on_its_own_side() {
        fixtures.open();
        for (Viewer other : List.of(world.stranger, world.far, world.coordinator)) {
            world.user.become(other);
            for (var side : ReviewSide.values()) {
                assertThatThrownBy(() -> fixtures.service.give(side, new GiveReview(world.lot, 1, 1, 1, "")))
                        .isInstanceOf(NotFound.class);
            }
        }
        world.user.become(world.client);
        assertThatThrownBy(() ->
                        fixtures.service.give(ReviewSide.PROVIDER_OF_CLIENT, new GiveReview(world.lot, 5, 5, 5, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_contract_there_is_no_review() {
        fixtures.open();
        world.user.become(world.client);

        assertThatThrownBy(() -> fixtures.service.give(
                        ReviewSide.CLIENT_OF_PROVIDER, new GiveReview(world.otherLot, 5, 5, 5, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void strangers_read_nothing_even_when_it_is_published() {
        fixtures.open();
        fixtures.clientGives("Parfait.");
        fixtures.periods.publish(world.request);

        for (Viewer other : List.of(world.stranger, world.far, world.coordinatorElsewhere)) {
            assertThatThrownBy(() -> fixtures.queries.published(other, world.lot))
                    .isInstanceOf(NotFound.class);
        }
    }
}
