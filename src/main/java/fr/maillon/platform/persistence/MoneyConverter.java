package fr.maillon.platform.persistence;

import fr.maillon.shared.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores an amount as DECIMAL with two decimals. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money value) {
        return value == null ? null : value.amount();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : new Money(stored);
    }
}
