package fr.maillon.intake.persistence;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefCriterion;
import fr.maillon.intake.BriefContent.BriefDependency;
import fr.maillon.intake.BriefContent.BriefLine;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.shared.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a version of the brief as JSON: always the same names in the same order, numbers and days as plain texts, what
 * nobody said left out. The number of the form tells later readers how it was written.
 */
@Converter(autoApply = true)
public class BriefContentConverter implements AttributeConverter<BriefContent, byte[]> {

    private static final int FORM = 1;

    /** Found once: looking for it searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public byte[] convertToDatabaseColumn(BriefContent content) {
        var written = JSON.createObjectBuilder().add("form", FORM).add("introduction", content.introduction());
        addIfSaid(written, "budget", content.budget());
        written.add("lots", array(content.lots(), BriefContentConverter::written));
        return written.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public BriefContent convertToEntityAttribute(byte[] stored) {
        var written = object(new String(stored, StandardCharsets.UTF_8));
        return new BriefContent(
                written.getString("introduction"),
                money(written, "budget"),
                list(written, "lots", BriefContentConverter::lot));
    }

    private static JsonObject written(BriefLot lot) {
        var written = JSON.createObjectBuilder()
                .add("lot", lot.lot())
                .add("position", lot.position())
                .add("title", lot.title())
                .add("trade", lot.trade().value())
                .add("tradeName", lot.tradeName())
                .add("brief", lot.brief())
                .add("deliverables", lot.deliverables())
                .add("lines", array(lot.lines(), line -> JSON.createObjectBuilder()
                        .add("label", line.label())
                        .add("quantity", line.quantity().toPlainString())
                        .add("unit", line.unit())
                        .build()));
        addIfSaid(written, "budget", lot.budget());
        addIfSaid(written, "startWished", lot.startWished());
        addIfSaid(written, "endWished", lot.endWished());
        return written.add("onSite", lot.onSite())
                .add("criteria", array(lot.criteria(), criterion -> JSON.createObjectBuilder()
                        .add("label", criterion.label())
                        .add("weight", criterion.weight())
                        .build()))
                .add("dependencies", array(lot.dependencies(), dependency -> JSON.createObjectBuilder()
                        .add("kind", dependency.kind().name())
                        .add("position", dependency.position())
                        .add("title", dependency.title())
                        .build()))
                .build();
    }

    private static BriefLot lot(JsonObject written) {
        return new BriefLot(
                written.getString("lot"),
                written.getInt("position"),
                written.getString("title"),
                new TradeCode(written.getString("trade")),
                written.getString("tradeName"),
                written.getString("brief"),
                written.getString("deliverables"),
                list(
                        written,
                        "lines",
                        line -> new BriefLine(
                                line.getString("label"),
                                new BigDecimal(line.getString("quantity")),
                                line.getString("unit"))),
                money(written, "budget"),
                day(written, "startWished"),
                day(written, "endWished"),
                written.getBoolean("onSite"),
                list(
                        written,
                        "criteria",
                        criterion -> new BriefCriterion(criterion.getString("label"), criterion.getInt("weight"))),
                list(
                        written,
                        "dependencies",
                        dependency -> new BriefDependency(
                                DependencyKind.valueOf(dependency.getString("kind")),
                                dependency.getInt("position"),
                                dependency.getString("title"))));
    }

    private static void addIfSaid(JsonObjectBuilder written, String name, @Nullable Object value) {
        if (value != null) {
            written.add(name, value.toString());
        }
    }

    private static @Nullable Money money(JsonObject written, String name) {
        return written.containsKey(name) ? Money.of(written.getString(name)) : null;
    }

    private static @Nullable LocalDate day(JsonObject written, String name) {
        return written.containsKey(name) ? LocalDate.parse(written.getString(name)) : null;
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObject> written) {
        return things.stream()
                .map(written)
                .collect(Collector.of(JSON::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll));
    }

    private static <T> List<T> list(JsonObject written, String name, Function<JsonObject, T> read) {
        return written.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
