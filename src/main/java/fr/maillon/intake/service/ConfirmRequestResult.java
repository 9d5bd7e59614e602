package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;

/** What became of the confirmation. */
public sealed interface ConfirmRequestResult {

    /**
     * The request was sent.
     *
     * @param signInKey signs in whoever confirmed, once; empty when the account has a password, which alone opens it
     */
    record Confirmed(RequestId request, String reference, String signInKey) implements ConfirmRequestResult {}

    /** It was sent already. */
    record SentBefore(RequestId request) implements ConfirmRequestResult {}

    /** The link is none, or is too old. */
    record LinkWorthless() implements ConfirmRequestResult {}
}
