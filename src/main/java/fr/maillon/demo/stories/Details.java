package fr.maillon.demo.stories;

import fr.maillon.shared.Money;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Named values of a story, read with a clear word about what is missing or wrong. */
public final class Details {

    private final JsonObject object;

    Details(JsonObject object) {
        this.object = object;
    }

    /** A text; several paragraphs may be written as an array. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** A text that may be left out. */
    public String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    public boolean has(String name) {
        return object.containsKey(name);
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public boolean yes(String name) {
        return object.getBoolean(name);
    }

    public @Nullable Money money(String name) {
        return has(name) ? Money.of(text(name)) : null;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    public List<String> texts(String name) {
        return array(name).stream().map(Details::written).toList();
    }

    /** All values by their names. */
    public Map<String, String> texts() {
        return object.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> written(entry.getValue())));
    }

    public List<List<String>> rows(String name) {
        return array(name).stream()
                .map(row -> row.asJsonArray().stream().map(Details::written).toList())
                .toList();
    }

    public List<Details> parts(String name) {
        return array(name).getValuesAs(JsonObject.class).stream()
                .map(Details::new)
                .toList();
    }

    public Details part(String name) {
        var part = object.getJsonObject(name);
        if (part == null) {
            throw missing(name);
        }
        return new Details(part);
    }

    private JsonArray array(String name) {
        var array = object.getJsonArray(name);
        if (array == null) {
            throw missing(name);
        }
        return array;
    }

    private Optional<String> optionalText(String name) {
        var value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                value.getValueType() == JsonValue.ValueType.ARRAY ? String.join("\n\n", texts(name)) : written(value));
    }

    private static String written(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("no \"" + name + "\" in " + object);
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
