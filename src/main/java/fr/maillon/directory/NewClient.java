package fr.maillon.directory;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who asks for the first time says of the client for whom they ask.
 *
 * @param siret nothing for those who have none, or not yet
 * @param inseeCode commune of the client
 * @param contactName who speaks for the client
 * @param phone may be empty
 */
public record NewClient(
        String name,
        ClientKind kind,
        @Nullable Siret siret,
        String inseeCode,
        String contactName,
        EmailAddress email,
        String phone)
        implements Serializable {}
