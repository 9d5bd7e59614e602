package fr.maillon.directory;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import java.io.Serializable;

/**
 * A read-only picture of a client.
 *
 * @param publicBody a town hall or other public body: local preference is then no criterion
 * @param recoversVat whether net prices are what the client compares
 */
public record ClientSummary(
        ClientId id,
        AccountId account,
        TerritoryId territory,
        String name,
        String contactName,
        EmailAddress email,
        String phone,
        String inseeCode,
        boolean publicBody,
        boolean recoversVat)
        implements Serializable {}
