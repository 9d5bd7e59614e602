package fr.maillon.lots.service;

import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotSummary;
import java.io.Serializable;

/**
 * A lot on which a coordinator decides.
 *
 * @param awaitsDecision whether it got no bid and waits to be run again or closed
 * @param receivesBids whether its deadline has not passed and can still be moved
 * @param version counts the changes
 */
public record LotPicture(
        LotSummary lot, RequestSummary request, boolean awaitsDecision, boolean receivesBids, long version)
        implements Serializable {}
