package fr.maillon.bidding.service;

import java.time.Instant;

/**
 * A draft was kept.
 *
 * @param edition to be given with the next change
 */
public record SavedDraft(int edition, Instant savedAt) {}
