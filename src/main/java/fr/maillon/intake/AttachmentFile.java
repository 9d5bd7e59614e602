package fr.maillon.intake;

/**
 * A file of a request as it is handed out.
 *
 * @param summary never of a file that may not be handed out
 */
public record AttachmentFile(AttachmentSummary summary, byte[] content) {}
