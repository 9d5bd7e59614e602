package fr.maillon.directory;

/** A coordinator checked a provider: it can be invited from now on. */
public record ProviderApproved(ProviderId provider) {}
