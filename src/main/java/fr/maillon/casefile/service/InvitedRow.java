package fr.maillon.casefile.service;

import fr.maillon.sourcing.InvitationStatus;
import java.io.Serializable;
import java.time.Instant;

/** One invited provider as the coordinator sees it: of a bid, only whether there is one. */
public record InvitedRow(String providerId, String name, InvitationStatus status, Instant sentAt)
        implements Serializable {}
