package fr.maillon.workflow.agreement;

/**
 * What the business data say of a request or a lot.
 *
 * @param businessKey by which its process is known: a request's reference, a lot's id
 * @param subject its id
 * @param status name of its state
 * @param lot whether it is a lot
 */
public record LiveState(String businessKey, String subject, String status, boolean lot) {}
