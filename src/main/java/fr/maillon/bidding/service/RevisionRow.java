package fr.maillon.bidding.service;

import java.io.Serializable;
import java.time.Instant;

/** A revision in the history that its bidder reads. */
public record RevisionRow(int number, Instant submittedAt, String sha256) implements Serializable {}
