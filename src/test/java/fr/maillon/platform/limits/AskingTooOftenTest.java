package fr.maillon.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillon.shared.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks too often is told for how long to wait. Covers S-API-03. */
class AskingTooOftenTest {

    private static final RateLimit THREE_AN_HOUR = new RateLimit("test.three", 3, Duration.ofHours(1));
    private static final RateLimit ANOTHER = new RateLimit("test.another", 3, Duration.ofHours(1));

    private static final Instant BEGINNING = Instant.parse("2026-11-26T18:00:00Z");

    private final StoppedClock clock = new StoppedClock(BEGINNING);
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void up_to_the_limit_nobody_waits() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.count(THREE_AN_HOUR, "one")).isZero();
        }

        assertThat(limits.count(THREE_AN_HOUR, "one")).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void after_the_time_told_it_is_allowed_and_not_before() {
        IntStream.range(0, 3).forEach(i -> limits.count(THREE_AN_HOUR, "one"));
        var wait = limits.count(THREE_AN_HOUR, "one");

        clock.moveTo(BEGINNING.plus(wait.minusSeconds(1)));
        assertThat(limits.count(THREE_AN_HOUR, "one")).isEqualTo(Duration.ofSeconds(1));
        clock.moveTo(BEGINNING.plus(wait));
        assertThat(limits.count(THREE_AN_HOUR, "one")).isZero();
        assertThat(limits.count(THREE_AN_HOUR, "one")).isPositive();
    }

    @Test
    void one_key_and_one_thing_do_not_count_for_another() {
        IntStream.range(0, 3).forEach(i -> limits.count(THREE_AN_HOUR, "one"));

        assertThat(limits.count(THREE_AN_HOUR, "two")).isZero();
        assertThat(limits.count(ANOTHER, "one")).isZero();
    }

    @Test
    void several_at_once_are_counted_all_or_not_at_all() {
        assertThat(limits.count(THREE_AN_HOUR, "one", 2)).isZero();
        assertThat(limits.count(THREE_AN_HOUR, "one", 2)).isPositive();
        assertThat(limits.count(THREE_AN_HOUR, "one", 1)).isZero();
    }

    @Test
    void the_refusal_says_how_many_seconds_and_in_words_how_many_minutes() {
        IntStream.range(0, 3).forEach(i -> limits.require(THREE_AN_HOUR, "one"));

        var refused = catchThrowableOfType(TooManyRequests.class, () -> limits.require(THREE_AN_HOUR, "one"));

        assertThat(refused.secondsToWait()).isEqualTo(1_200);
        assertThat(refused.messageKey()).isEqualTo("error.tooManyRequests");
        assertThat(refused.arguments()).containsExactly(20L);
        clock.moveTo(BEGINNING.plus(Duration.ofMinutes(20)));
        assertThatCode(() -> limits.require(THREE_AN_HOUR, "one")).doesNotThrowAnyException();
    }

    @Test
    void a_hundred_thousand_keys_do_not_fill_the_memory_and_the_newest_stay_counted() {
        var few = new RateLimits(clock, 100);
        IntStream.range(0, 3).forEach(i -> few.count(THREE_AN_HOUR, "busy"));

        for (int i = 0; i < 100_000; i++) {
            few.count(THREE_AN_HOUR, "key " + i);
            if (i % 50 == 0) {
                assertThat(few.count(THREE_AN_HOUR, "busy")).isPositive();
            }
        }

        assertThat(few.remembered()).isEqualTo(100);
    }

    @Test
    void two_threads_together_get_no_more_than_one_would() throws InterruptedException {
        var many = new RateLimit("test.many", 1_000, Duration.ofDays(1));
        var allowed = new AtomicInteger();
        Runnable asking = () -> IntStream.range(0, 1_000)
                .filter(i -> limits.count(many, "one").isZero())
                .forEach(i -> allowed.incrementAndGet());
        var first = new Thread(asking);
        var second = new Thread(asking);
        first.start();
        second.start();
        first.join();
        second.join();

        assertThat(allowed).hasValue(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:/64",
        "2001:DB8:1:2::9, 2001:db8:1:2:/64",
        "2001:db8::9, 2001:db8:0:0:/64",
        "2001:0db8:0001:0002:a::, 2001:db8:1:2:/64",
        "::1, 0:0:0:0:/64",
        "fe80::1%eth0, fe80:0:0:0:/64",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7"
    })
    void all_the_addresses_of_one_home_are_one(String address, String key) {
        assertThat(NetworkKey.of(address)).isEqualTo(key);
    }
}
