package fr.maillon.lots.persistence;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotLine;
import fr.maillon.lots.LotSize;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Stores the details of a lot as one JSON text: they are written and read as a whole, and a table for each list would
 * cost a statement for each lot. What was not said is left out.
 */
@Converter(autoApply = true)
public class LotDetailsConverter implements AttributeConverter<LotDetails, String> {

    /** Found once: looking for it searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(LotDetails details) {
        var written = JSON.createObjectBuilder();
        addText(written, "deliverables", details.deliverables());
        addAll(written, "lines", details.lines(), LotDetailsConverter::line);
        addText(written, "start", details.startWished());
        addText(written, "end", details.endWished());
        if (details.onSite()) {
            written.add("onSite", true);
        }
        addText(written, "size", details.size());
        addAll(written, "criteria", details.criteria(), one -> {
            var criterion = object("kind", one.kind()).add("weight", one.weight());
            return addText(criterion, "words", one.ownWords());
        });
        addAll(written, "checks", details.checks(), one -> {
            var check = object("label", one.label()).add("done", one.done());
            return addText(check, "notNeeded", one.notNeeded());
        });
        addAll(written, "dependencies", details.dependencies(), one -> object("kind", one.kind())
                .add("on", one.on().value()));
        return written.build().toString();
    }

    @Override
    public LotDetails convertToEntityAttribute(String stored) {
        JsonObject read;
        try (var reader = JSON.createReader(new StringReader(stored))) {
            read = reader.readObject();
        }
        return new LotDetails(
                read.getString("deliverables", ""),
                list(
                        read,
                        "lines",
                        one -> new LotLine(
                                one.getString("label"),
                                optional(one, "quantity", BigDecimal::new),
                                one.getString("unit", ""))),
                optional(read, "start", LocalDate::parse),
                optional(read, "end", LocalDate::parse),
                read.getBoolean("onSite", false),
                optional(read, "size", LotSize::valueOf),
                list(
                        read,
                        "criteria",
                        one -> new LotCriterion(
                                CriterionKind.valueOf(one.getString("kind")),
                                one.getString("words", ""),
                                one.getInt("weight"))),
                list(
                        read,
                        "checks",
                        one -> new LotCheck(
                                one.getString("label"), one.getBoolean("done"), one.getString("notNeeded", ""))),
                list(
                        read,
                        "dependencies",
                        one -> new LotDependency(
                                DependencyKind.valueOf(one.getString("kind")), new LotId(one.getString("on")))));
    }

    private static JsonObjectBuilder line(LotLine line) {
        var written = object("label", line.label());
        var quantity = line.quantity();
        addText(written, "quantity", quantity == null ? null : quantity.toPlainString());
        return addText(written, "unit", line.unit());
    }

    private static JsonObjectBuilder object(String name, Object value) {
        return JSON.createObjectBuilder().add(name, value.toString());
    }

    private static JsonObjectBuilder addText(JsonObjectBuilder written, String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? written : written.add(name, value.toString());
    }

    private static <T> void addAll(
            JsonObjectBuilder written, String name, List<T> things, Function<T, JsonObjectBuilder> write) {
        if (!things.isEmpty()) {
            written.add(
                    name,
                    things.stream()
                            .map(write)
                            .collect(Collector.of(
                                    JSON::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)));
        }
    }

    private static <T> @Nullable T optional(JsonObject read, String name, Function<String, T> parse) {
        var text = read.getString(name, "");
        return text.isEmpty() ? null : parse.apply(text);
    }

    private static <T> List<T> list(JsonObject read, String name, Function<JsonObject, T> make) {
        var array = read.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(make).toList();
    }
}
