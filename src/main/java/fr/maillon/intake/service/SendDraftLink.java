package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.EmailAddress;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** Somebody wants a mail by which the draft is taken up later or on another device. */
public record SendDraftLink(
        @NotNull RequestId requestId,
        @NotNull EmailAddress email,
        @NotNull Locale locale) {}
