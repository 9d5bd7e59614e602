package fr.maillon.journey.onward;

/**
 * A step that waits for somebody.
 *
 * @param task by which it is one and not another
 * @param element which kind of step
 * @param subject what is to be decided about: a request, a lot, or a question
 * @param client by which the client of the request signs in
 * @param provider by which the chosen provider of the lot signs in, empty when there is none
 */
record WaitingStep(String task, String element, String subject, String client, String provider) {}
