package fr.maillon.award.service;

/**
 * The accepted document as it is handed out.
 *
 * @param name file name without anything that a file system or a header could stumble over
 */
public record AcceptanceFile(String name, byte[] content, String sha256) {}
