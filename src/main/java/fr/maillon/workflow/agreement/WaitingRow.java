package fr.maillon.workflow.agreement;

/** A step that waits for a person, as the engine or as the work list knows it. */
public record WaitingRow(String taskId, String element) {}
