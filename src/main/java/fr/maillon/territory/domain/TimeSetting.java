package fr.maillon.territory.domain;

/** One of the times that a territory sets, with the value it starts with and the bounds that keep it sensible. */
public enum TimeSetting {
    QUALIFY_WORKING_DAYS(CountedIn.WORKING_DAYS, 2, 1, 30),
    CLIENT_REMINDER_1(CountedIn.DAYS, 3, 1, 60),
    CLIENT_REMINDER_2(CountedIn.DAYS, 7, 2, 90),
    CLIENT_ABANDON(CountedIn.DAYS, 21, 3, 180),
    /** Never sooner than three days: earlier reminders are badly taken. */
    INVITATION_REMINDER(CountedIn.DAYS, 3, 3, 30),
    INVITATION_REMINDERS_MOST(CountedIn.TIMES, 2, 0, 2),
    BIDDING(CountedIn.DAYS, 14, 1, 90),
    QUESTIONS_CLOSE(CountedIn.DAYS, 2, 0, 30),
    COMPARISON_REMINDER_1(CountedIn.DAYS, 7, 1, 60),
    COMPARISON_REMINDER_2(CountedIn.DAYS, 14, 2, 90),
    COMPARISON_CLOSE(CountedIn.DAYS, 30, 3, 180),
    MILESTONE_REMINDER(CountedIn.DAYS, 5, 1, 60),
    MILESTONE_ESCALATION(CountedIn.DAYS, 14, 2, 90),
    REVIEWS_OPEN(CountedIn.DAYS, 14, 1, 90);

    /** In what a setting is counted. */
    public enum CountedIn {
        DAYS,
        WORKING_DAYS,
        TIMES
    }

    private final CountedIn unit;
    private final int standard;
    private final int least;
    private final int most;

    TimeSetting(CountedIn unit, int standard, int least, int most) {
        this.unit = unit;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    public CountedIn unit() {
        return unit;
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
