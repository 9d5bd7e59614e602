package fr.maillon.notification.service;

/** Wakes the sender after the commit; tells nothing else. */
public record MailWritten() {}
