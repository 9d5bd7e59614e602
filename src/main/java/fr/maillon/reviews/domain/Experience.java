package fr.maillon.reviews.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.reviews.ReviewSide;
import java.time.LocalDate;

/**
 * Who speaks of which work.
 *
 * @param authorName the firm's name, as the other side knows it
 * @param on the day the work was done: its last milestone was accepted
 */
public record Experience(LotId lot, ReviewSide side, AccountId author, String authorName, LocalDate on) {}
