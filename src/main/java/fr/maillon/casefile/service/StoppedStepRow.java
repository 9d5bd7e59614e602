package fr.maillon.casefile.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step that stopped, and what waits for it.
 *
 * @param about number of the request or of the lot
 * @param failure in the words of the program, for whoever looks into its log
 */
public record StoppedStepRow(
        String id, String element, String name, String about, String title, Instant due, String failure)
        implements Serializable {}
