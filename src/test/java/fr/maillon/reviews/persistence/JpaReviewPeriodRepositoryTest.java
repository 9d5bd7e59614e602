package fr.maillon.reviews.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.domain.Experience;
import fr.maillon.reviews.domain.Review;
import fr.maillon.reviews.domain.ReviewPeriod;
import fr.maillon.reviews.domain.Scores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaReviewPeriodRepositoryTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final RequestId request = RequestId.next();
    private final LotId lot = LotId.next();
    private JpaReviewPeriodRepository periods;

    @BeforeEach
    void open() {
        periods = new JpaReviewPeriodRepository(entityManager);
        periods.add(new ReviewPeriod(request, 1, NOW, Duration.ofDays(14)));
        writeAndForget();
    }

    private ReviewPeriod found() {
        writeAndForget();
        return periods.of(request).orElseThrow();
    }

    private void give(ReviewSide side, String comment, Instant when) {
        var experience = new Experience(lot, side, AccountId.next(), "Les Conserves", LocalDate.of(2026, 11, 20));
        assertThat(found().give(experience, new Scores(5, 4, 3), comment, when)).isTrue();
    }

    @Test
    void a_period_is_found_again() {
        assertThat(found().closesAt()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(found().isComplete()).isFalse();
        assertThat(periods.of(RequestId.next())).isEmpty();
    }

    @Test
    void reviews_are_kept_as_given_and_counted() {
        give(ReviewSide.CLIENT_OF_PROVIDER, "é".repeat(2000), NOW);
        assertThat(found().isComplete()).isFalse();
        give(ReviewSide.PROVIDER_OF_CLIENT, "", NOW.plusSeconds(1));

        assertThat(found().isComplete()).isTrue();
        var review = found().reviewOf(lot, ReviewSide.CLIENT_OF_PROVIDER).orElseThrow();
        assertThat(review.scores()).isEqualTo(new Scores(5, 4, 3));
        assertThat(review.comment()).hasSize(2000);
        assertThat(review.experiencedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(review.givenAt()).isEqualTo(NOW);
    }

    @Test
    void the_publication_is_kept() {
        give(ReviewSide.CLIENT_OF_PROVIDER, "Parfait.", NOW);
        assertThat(found().published(lot)).isEmpty();

        found().publish(NOW.plusSeconds(60));

        assertThat(found().publishedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(found().published(lot)).extracting(Review::comment).containsExactly("Parfait.");
        assertThat(found().published(LotId.next())).isEmpty();
    }
}
