package fr.maillon.directory;

/** A coordinator does not take a provider into the directory, and says why. */
public record ProviderRefused(ProviderId provider, String reason) {}
