package fr.maillon.award.domain;

import fr.maillon.bidding.OpenedBid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is accepted, when, and with which right to withdraw.
 *
 * @param withdrawUntil last day of the right to withdraw, null when there is none
 * @param startRequested the client expressly asks for work to start before that day
 */
public record AcceptedTerms(
        OpenedBid bid,
        Instant acceptedAt,
        WithdrawalAnswers answers,
        @Nullable LocalDate withdrawUntil,
        boolean startRequested) {}
