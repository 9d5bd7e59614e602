package fr.maillon.sourcing.domain;

import fr.maillon.territory.Times;
import java.time.Duration;
import java.time.Instant;

/** Until when questions are taken: so many days before the deadline, that an answer still helps everybody. */
public record QuestionsAreTaken(Duration before) {

    public static QuestionsAreTaken accordingTo(Times times) {
        return new QuestionsAreTaken(Duration.ofDays(times.questionsClose()));
    }

    /** From this instant on no question is taken. */
    public Instant end(Instant biddingEndsAt) {
        return biddingEndsAt.minus(before);
    }

    public boolean test(Instant now, Instant biddingEndsAt) {
        return now.isBefore(end(biddingEndsAt));
    }
}
