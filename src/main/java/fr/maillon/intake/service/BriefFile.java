package fr.maillon.intake.service;

/**
 * A version of the brief as it is handed out.
 *
 * @param name file name without anything that a file system or a header could stumble over
 */
public record BriefFile(String name, byte[] content) {}
