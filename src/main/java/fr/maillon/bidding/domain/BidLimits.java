package fr.maillon.bidding.domain;

import fr.maillon.shared.Money;
import java.math.BigDecimal;

/** How much a bid can hold. Pages offer no more; whatever comes another way is refused. */
public final class BidLimits {

    public static final int LINES = 40;
    public static final int MILESTONES = 12;
    public static final int LABEL = 200;
    public static final int UNIT = 30;
    public static final int MILESTONE_TITLE = 120;
    public static final int TEXT = 2000;
    public static final int TERMS = 1000;
    public static final int NUMBER = 20;
    public static final int DURATION_DAYS = 1000;
    public static final int YEARS_AHEAD = 3;
    public static final BigDecimal QUANTITY = new BigDecimal("999999.999");
    public static final Money AMOUNT = Money.of("9999999999.99");

    /** The longest content that can be kept, written out. */
    public static final int WRITTEN = 32000;

    private BidLimits() {}
}
