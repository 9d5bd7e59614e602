package fr.maillon.directory.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.LegalForm;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself.
 *
 * @param siret nothing for those who have none yet
 * @param phone may be empty
 * @param capacity how many projects it can take on at once
 */
public record ProviderProfile(
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotNull LegalForm legalForm,
        @NotNull VatRegime vatRegime,
        @Nullable Siret siret,
        @NotBlank @Size(max = 5) String inseeCode,
        @NotBlank @Size(max = Limits.STREET) String street,
        @NotBlank @Size(max = Limits.NAME) String contactName,
        @NotNull EmailAddress email,
        @NotNull @Pattern(regexp = Limits.PHONE_FORM) String phone,
        @NotEmpty Set<TradeCode> trades,
        @NotBlank @Size(max = Limits.DESCRIPTION) String description,
        @Min(1) @Max(Limits.MOST_CAPACITY) int capacity) {

    public ProviderProfile {
        name = name.strip();
        street = street.strip();
        contactName = contactName.strip();
        phone = phone.strip();
        trades = Set.copyOf(trades);
        description = description.strip();
    }
}
