package fr.maillon.sourcing.domain;

import java.io.Serializable;

/**
 * How many points each criterion can bring at most. Proximity counts as much as the trade needs somebody on the spot,
 * and for nothing when the client is a public body: local preference is no lawful criterion there.
 */
public record RankingWeights(int ring, int distance, int availability, int newcomer) implements Serializable {

    private static final int RING_AT_FULL_PRESENCE = 30;
    private static final int DISTANCE_AT_FULL_PRESENCE = 30;
    private static final int AVAILABILITY = 30;
    private static final int NEWCOMER = 10;

    /**
     * @param presenceNeed how much the trade needs to be on the spot, 0 to 100
     * @param publicClient whether the client is a public body
     */
    public static RankingWeights of(int presenceNeed, boolean publicClient) {
        var presence = publicClient ? 0 : presenceNeed;
        return new RankingWeights(
                share(RING_AT_FULL_PRESENCE, presence),
                share(DISTANCE_AT_FULL_PRESENCE, presence),
                AVAILABILITY,
                NEWCOMER);
    }

    /** The weight of one criterion. */
    public int of(Criterion criterion) {
        return switch (criterion) {
            case RING -> ring;
            case DISTANCE -> distance;
            case AVAILABILITY -> availability;
            case NEWCOMER -> newcomer;
        };
    }

    /** The most points that a candidate can earn. */
    public int total() {
        return ring + distance + availability + newcomer;
    }

    /** Whether being near brings any point at all. */
    public boolean proximityCounts() {
        return ring + distance > 0;
    }

    /** So many percent of a number of points, a half going up. */
    static int share(int points, int percent) {
        return (points * percent + 50) / 100;
    }
}
