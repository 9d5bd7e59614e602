package fr.maillon.identity;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** A read-only picture of an account. */
public record AccountSummary(
        AccountId id,
        EmailAddress email,
        String name,
        Set<Role> roles,
        TerritoryId territory,
        Locale locale,
        boolean active)
        implements Serializable {}
