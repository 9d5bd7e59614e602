package fr.maillon.award.service;

/** What the signer states by ticking; without all of them there is no acceptance. */
public enum AcceptanceBox {
    /** The content and the total price were read and are accepted. */
    CONTENT,
    /** The signer may commit the client. */
    POWER
}
