package fr.maillon.reviews.domain;

import fr.maillon.shared.Refused;

/** One to five points on each of the three criteria. */
public record Scores(int quality, int timeliness, int contact) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /**
     * @throws Refused when one of them is missing or out of bounds
     */
    public Scores {
        if (isOut(quality) || isOut(timeliness) || isOut(contact)) {
            throw new Refused("giveReview.scoreMissing");
        }
    }

    private static boolean isOut(int score) {
        return score < LEAST || score > MOST;
    }
}
