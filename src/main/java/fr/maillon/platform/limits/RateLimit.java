package fr.maillon.platform.limits;

import java.time.Duration;

/**
 * How often one key may do one thing (S-API-03): so many times at once, and again as many little by little within the
 * period. Feature code keeps it as a constant.
 *
 * @param name names the thing, unique among all limits: {@code intake.upload.account}
 * @param times at least 1
 * @param within longer than nothing
 */
public record RateLimit(String name, int times, Duration within) {

    public RateLimit {
        if (times < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(name);
        }
    }
}
