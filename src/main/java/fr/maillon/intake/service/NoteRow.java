package fr.maillon.intake.service;

import java.io.Serializable;
import java.time.Instant;

/** An internal note in a list. */
public record NoteRow(String author, String text, Instant writtenAt) implements Serializable {}
