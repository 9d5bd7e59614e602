package fr.maillon.directory.service;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.domain.ClientProfile;
import java.time.Instant;

/**
 * A client with all it says of itself.
 *
 * @param place commune and postal code, as on an envelope
 */
public record ClientDetail(ClientId id, long version, ClientProfile profile, String place, Instant registeredAt) {}
