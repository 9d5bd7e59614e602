package fr.maillon.directory;

/** A coordinator no longer invites a provider for now, and says why. */
public record ProviderSuspended(ProviderId provider, String reason) {}
