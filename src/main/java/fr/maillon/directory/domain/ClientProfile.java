package fr.maillon.directory.domain;

import fr.maillon.directory.ClientKind;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of itself.
 *
 * @param siret nothing for those who have none, or not yet
 * @param recoversVat whether net prices are what the client compares
 * @param contactFunction what the person who speaks for the client is there; may be empty
 * @param phone may be empty
 * @param description what the client does, in a few words; may be empty
 */
public record ClientProfile(
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotNull ClientKind kind,
        @Nullable Siret siret,
        @NotBlank @Size(max = 5) String inseeCode,
        @NotNull @Size(max = Limits.STREET) String street,
        boolean recoversVat,
        @NotBlank @Size(max = Limits.NAME) String contactName,
        @NotNull @Size(max = Limits.FUNCTION) String contactFunction,
        @NotNull EmailAddress email,
        @NotNull @Pattern(regexp = Limits.PHONE_FORM) String phone,
        @NotNull @Size(max = Limits.DESCRIPTION) String description) {

    public ClientProfile {
        name = name.strip();
        street = street.strip();
        contactName = contactName.strip();
        contactFunction = contactFunction.strip();
        phone = phone.strip();
        description = description.strip();
    }
}
