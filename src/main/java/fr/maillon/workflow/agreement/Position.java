package fr.maillon.workflow.agreement;

/**
 * Where a process instance stands; one of several when it waits in several places.
 *
 * @param process key of its model
 * @param businessKey which request or lot it is about
 * @param element the step it stands on, empty for the instance as a whole
 */
public record Position(String instance, String process, String businessKey, String element) {}
