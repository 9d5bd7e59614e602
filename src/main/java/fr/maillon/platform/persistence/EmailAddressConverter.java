package fr.maillon.platform.persistence;

import fr.maillon.shared.EmailAddress;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an address as text. */
@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public String convertToDatabaseColumn(EmailAddress value) {
        return value == null ? null : value.value();
    }

    @Override
    public EmailAddress convertToEntityAttribute(String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }
}
