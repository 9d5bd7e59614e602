package fr.maillon.identity.service;

import fr.maillon.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account in the administrator's list.
 *
 * @param roles in the order of {@link Role}
 * @param lastSignIn when somebody last signed in with it, as far as attempts are kept
 */
public record AccountRow(
        String id,
        String email,
        String name,
        List<Role> roles,
        boolean active,
        Instant openedAt,
        @Nullable Instant lastSignIn,
        long version)
        implements Serializable {}
