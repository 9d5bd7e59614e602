package fr.maillon.bidding.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/** A step of delivery and the share of the price that it is worth. */
public record BidMilestone(String title, BigDecimal percent) implements Serializable {

    public BidMilestone {
        percent = BidLine.plain(percent);
    }
}
