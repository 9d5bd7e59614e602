package fr.maillon.platform.persistence;

import fr.maillon.shared.Siret;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the fourteen digits. */
@Converter(autoApply = true)
public class SiretConverter implements AttributeConverter<Siret, String> {

    @Override
    public String convertToDatabaseColumn(Siret value) {
        return value == null ? null : value.value();
    }

    @Override
    public Siret convertToEntityAttribute(String stored) {
        return stored == null ? null : new Siret(stored);
    }
}
