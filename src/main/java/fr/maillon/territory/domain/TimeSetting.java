package fr.maillon.territory.domain;

/** One of the times that a territory sets, with the value it starts with and the bounds that keep it sensible. */
public enum TimeSetting {
    QUALIFY_WORKING_DAYS(2, 1, 30),
    CLIENT_REMINDER_1(3, 1, 60),
    CLIENT_REMINDER_2(7, 2, 90),
    CLIENT_ABANDON(21, 3, 180),
    /** Never sooner than three days: earlier reminders are badly taken. */
    INVITATION_REMINDER(3, 3, 30),
    INVITATION_REMINDERS_MOST(2, 0, 2),
    BIDDING(14, 1, 90),
    QUESTIONS_CLOSE(2, 0, 30),
    COMPARISON_REMINDER_1(7, 1, 60),
    COMPARISON_REMINDER_2(14, 2, 90),
    COMPARISON_CLOSE(30, 3, 180),
    MILESTONE_REMINDER(5, 1, 60),
    MILESTONE_ESCALATION(14, 2, 90),
    REVIEWS_OPEN(14, 1, 90);

    private final int standard;
    private final int least;
    private final int most;

    TimeSetting(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** What a new territory starts with. */
    public int standard() {
        return standard;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    boolean allows(int amount) {
        return amount >= least && amount <= most;
    }
}
