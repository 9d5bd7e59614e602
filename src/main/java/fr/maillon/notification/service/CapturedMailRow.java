package fr.maillon.notification.service;

import java.io.Serializable;
import java.time.Instant;

/** A captured mail in a list. */
public record CapturedMailRow(String id, String recipient, String subject, String firstLine, Instant writtenAt)
        implements Serializable {}
