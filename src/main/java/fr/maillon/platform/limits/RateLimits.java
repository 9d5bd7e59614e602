package fr.maillon.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often each key did each limited thing, in the memory of this server: a restart forgets it. Memory is bounded;
 * when more keys are active than it holds, the one that was quiet for longest is forgotten.
 */
@ApplicationScoped
public class RateLimits {

    static final int KEYS = 20_000;

    private final Map<Counted, Bucket> buckets;
    private final TimeMeter time;

    protected RateLimits() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public RateLimits(Clock clock) {
        this(clock, KEYS);
    }

    RateLimits(Clock clock, int keys) {
        this.time = new TimeOf(clock);
        this.buckets = new Remembered(keys);
    }

    /**
     * Counts one more, when that is allowed.
     *
     * @param key who asks: an account's id, or {@link NetworkKey#of} an address
     * @return nothing to wait when it is allowed; otherwise for how long, in whole seconds, and nothing is counted
     */
    public Duration count(RateLimit limit, String key) {
        return count(limit, key, 1);
    }

    /** Counts several at once: all of them or none. No more can ever be allowed at once than the limit has times. */
    public Duration count(RateLimit limit, String key, int many) {
        var probe = bucket(limit, key).tryConsumeAndReturnRemaining(many);
        if (probe.isConsumed()) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.max(
                1,
                Duration.ofNanos(probe.getNanosToWaitForRefill() + 999_999_999L).toSeconds()));
    }

    /**
     * Counts one more.
     *
     * @throws TooManyRequests when it is not allowed now; a page then answers 429 with Retry-After and a text
     */
    public void require(RateLimit limit, String key) {
        var wait = count(limit, key);
        if (!wait.isZero()) {
            throw new TooManyRequests(wait);
        }
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(RateLimit limit, String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Counted(limit, key), fresh -> Bucket.builder()
                    .addLimit(rule -> rule.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                    .withCustomTimePrecision(time)
                    .build());
        }
    }

    private record Counted(RateLimit limit, String key) {}

    private static final class Remembered extends LinkedHashMap<Counted, Bucket> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Remembered(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
            return size() > most;
        }
    }

    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
