package fr.maillon.territory.persistence;

import fr.maillon.territory.Times;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores times by their names: {@code qualifyWorkingDays=2 clientReminder1=3 …}. */
@Converter(autoApply = true)
public class TimesConverter implements AttributeConverter<Times, String> {

    private static final RecordComponent[] NAMES = Times.class.getRecordComponents();

    @Override
    public String convertToDatabaseColumn(Times value) {
        return value == null
                ? null
                : Arrays.stream(NAMES)
                        .map(name -> name.getName() + "=" + amount(name, value))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Times convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        Map<String, Integer> amounts = Arrays.stream(stored.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
        return made(Arrays.stream(NAMES)
                .map(RecordComponent::getName)
                .map((Function<String, Object>) amounts::get)
                .toArray());
    }

    private static Object amount(RecordComponent name, Times times) {
        try {
            return name.getAccessor().invoke(times);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Times made(Object[] amounts) {
        Class<?>[] types = Arrays.stream(NAMES).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Times.class.getDeclaredConstructor(types).newInstance(amounts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
