package fr.maillon.delivery.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ProviderId;

/** Who works for whom, with the names under which they agreed. */
public record ProjectParties(ClientId client, String clientName, ProviderId provider, String providerName) {}
