package fr.maillon.intake;

import fr.maillon.shared.EmailAddress;
import java.util.Locale;

/**
 * Somebody without account wants to send a draft and has to prove the address first.
 *
 * @param title of the draft
 * @param name of the person
 * @param email where the link goes
 * @param key by which the draft is sent
 */
public record ConfirmationAsked(
        RequestId requestId, String title, String name, EmailAddress email, Locale locale, String key) {}
