package fr.maillon.intake;

import fr.maillon.shared.EmailAddress;
import java.util.Locale;

/**
 * Somebody wants to take a draft up later or on another device.
 *
 * @param title of the draft
 * @param email where the link goes; nobody proved yet that it is theirs
 * @param key by which the draft is written
 */
public record DraftLinkAsked(RequestId requestId, String title, EmailAddress email, Locale locale, String key) {}
