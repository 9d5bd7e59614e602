package fr.maillon.intake.persistence;

import fr.maillon.intake.domain.Answers;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stores answers as a JSON object, always in the same order. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, String> {

    @Override
    public String convertToDatabaseColumn(Answers value) {
        var written = Json.createObjectBuilder();
        new TreeMap<>(value == null ? Map.of() : value.byQuestion()).forEach(written::add);
        return written.build().toString();
    }

    @Override
    public Answers convertToEntityAttribute(String stored) {
        if (stored == null) {
            return Answers.NONE;
        }
        try (var reader = Json.createReader(new StringReader(stored))) {
            return new Answers(reader.readObject().entrySet().stream()
                    .collect(
                            Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString())));
        }
    }
}
