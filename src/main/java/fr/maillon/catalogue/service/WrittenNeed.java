package fr.maillon.catalogue.service;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.UsualDependency;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;

/** Writes what a version of a need says out as JSON and reads it again: always the same names in the same order. */
final class WrittenNeed {

    private static final int FORM = 1;

    /** Found once: looking for it searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private WrittenNeed() {}

    /** Everything but the code and the number of the version, which stand beside it. */
    static String text(NeedTemplate need) {
        return JSON.createObjectBuilder()
                .add("form", FORM)
                .add("kind", need.kind().name())
                .add("name", words(need.name()))
                .add("explanation", words(need.explanation()))
                .add("questions", array(need.questions(), WrittenNeed::question))
                .add("lots", array(need.lots(), WrittenNeed::lot))
                .add("dependencies", array(need.dependencies(), WrittenNeed::dependency))
                .build()
                .toString();
    }

    private static JsonObject question(NeedQuestion question) {
        var written = JSON.createObjectBuilder()
                .add("code", question.code())
                .add("text", words(question.text()))
                .add("help", words(question.help()))
                .add("kind", question.kind().name())
                .add("options", array(question.options(), option -> JSON.createObjectBuilder()
                        .add("code", option.code())
                        .add("label", words(option.label()))
                        .build()))
                .add("required", question.required());
        var when = question.askedWhen();
        if (when != null) {
            written.add(
                    "askedWhen",
                    JSON.createObjectBuilder()
                            .add("question", when.question())
                            .add("answers", JSON.createArrayBuilder(new TreeSet<>(when.answers()))));
        }
        return written.build();
    }

    private static JsonObject lot(UsualLot lot) {
        return JSON.createObjectBuilder()
                .add("code", lot.code())
                .add("trade", lot.trade().value())
                .add("title", words(lot.title()))
                .add("brief", words(lot.brief()))
                .add("deliverables", words(lot.deliverables()))
                .add("daysFrom", lot.daysFrom())
                .add("daysTo", lot.daysTo())
                .add("priceFrom", lot.priceFrom().toString())
                .add("priceTo", lot.priceTo().toString())
                .add("onSite", lot.onSite())
                .add("checks", array(lot.checks(), check -> words(check).build()))
                .build();
    }

    private static JsonObject dependency(UsualDependency dependency) {
        return JSON.createObjectBuilder()
                .add("lot", dependency.lot())
                .add("kind", dependency.kind().name())
                .add("on", dependency.on())
                .build();
    }

    /** What {@link #text} wrote, as the version it was published as. */
    static NeedTemplate need(NeedCode code, int version, String text) {
        JsonObject written;
        try (var reader = JSON.createReader(new StringReader(text))) {
            written = reader.readObject();
        }
        return new NeedTemplate(
                code,
                version,
                NeedKind.valueOf(written.getString("kind")),
                words(written, "name"),
                words(written, "explanation"),
                list(written, "questions", WrittenNeed::readQuestion),
                list(written, "lots", WrittenNeed::readLot),
                list(
                        written,
                        "dependencies",
                        dependency -> new UsualDependency(
                                dependency.getString("lot"),
                                DependencyKind.valueOf(dependency.getString("kind")),
                                dependency.getString("on"))));
    }

    private static NeedQuestion readQuestion(JsonObject question) {
        return new NeedQuestion(
                question.getString("code"),
                words(question, "text"),
                words(question, "help"),
                AnswerKind.valueOf(question.getString("kind")),
                list(question, "options", option -> new AnswerOption(option.getString("code"), words(option, "label"))),
                question.getBoolean("required"),
                question.containsKey("askedWhen") ? readCondition(question.getJsonObject("askedWhen")) : null);
    }

    private static AskedWhen readCondition(JsonObject when) {
        Set<String> answers = new LinkedHashSet<>();
        when.getJsonArray("answers").getValuesAs(JsonString.class).forEach(answer -> answers.add(answer.getString()));
        return new AskedWhen(when.getString("question"), answers);
    }

    private static UsualLot readLot(JsonObject lot) {
        return new UsualLot(
                lot.getString("code"),
                new TradeCode(lot.getString("trade")),
                words(lot, "title"),
                words(lot, "brief"),
                words(lot, "deliverables"),
                lot.getInt("daysFrom"),
                lot.getInt("daysTo"),
                Money.of(lot.getString("priceFrom")),
                Money.of(lot.getString("priceTo")),
                lot.getBoolean("onSite"),
                list(lot, "checks", WrittenNeed::words));
    }

    private static JsonObjectBuilder words(Bilingual words) {
        return JSON.createObjectBuilder().add("fr", words.french()).add("en", words.english());
    }

    private static Bilingual words(JsonObject parent, String name) {
        return words(parent.getJsonObject(name));
    }

    private static Bilingual words(JsonObject written) {
        return new Bilingual(written.getString("fr"), written.getString("en"));
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
