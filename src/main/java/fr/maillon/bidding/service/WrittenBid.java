package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.domain.BidContent;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.BidLine;
import fr.maillon.bidding.domain.BidMilestone;
import fr.maillon.bidding.domain.SealedContent;
import fr.maillon.shared.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Writes bids out as JSON and reads them again: always the same names in the same order, numbers as plain texts, so that
 * the same content has the same hash for ever. Everything a bid says stands in this one text, and nowhere else.
 */
final class WrittenBid {

    private static final int FORM = 1;

    /** Found once: looking for it searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private WrittenBid() {}

    /** The content of one revision, bound to its bid and number so that no other has its hash. */
    static SealedContent seal(BidId bid, int revision, BidContent content) {
        var written = JSON.createObjectBuilder()
                .add("form", FORM)
                .add("bid", bid.value())
                .add("revision", revision)
                .add("lines", array(content.lines(), line -> JSON.createObjectBuilder()
                        .add("label", line.label())
                        .add("quantity", line.quantity().toPlainString())
                        .add("unit", line.unit())
                        .add("unitPrice", line.unitPrice().toString())
                        .add("discountPercent", line.discountPercent().toPlainString())
                        .add("vatRate", line.vatRate().toPlainString())
                        .build()))
                .add("vatMention", content.vatMention())
                .add("validUntil", content.validUntil().toString())
                .add("startsOn", content.startsOn().toString())
                .add("durationDays", content.durationDays())
                .add("included", content.included())
                .add("excluded", content.excluded())
                .add("paymentTerms", content.paymentTerms())
                .add("rights", content.rights())
                .add("milestones", array(content.milestones(), milestone -> JSON.createObjectBuilder()
                        .add("title", milestone.title())
                        .add("percent", milestone.percent().toPlainString())
                        .build()))
                .add("note", content.note())
                .build();
        return SealedContent.of(written.toString());
    }

    /** What {@link #seal} wrote. */
    static BidContent content(SealedContent sealed) {
        var written = object(sealed.text());
        return new BidContent(
                list(
                        written,
                        "lines",
                        line -> new BidLine(
                                line.getString("label"),
                                new BigDecimal(line.getString("quantity")),
                                line.getString("unit"),
                                Money.of(line.getString("unitPrice")),
                                new BigDecimal(line.getString("discountPercent")),
                                new BigDecimal(line.getString("vatRate")))),
                written.getString("vatMention"),
                LocalDate.parse(written.getString("validUntil")),
                LocalDate.parse(written.getString("startsOn")),
                written.getInt("durationDays"),
                written.getString("included"),
                written.getString("excluded"),
                written.getString("paymentTerms"),
                written.getString("rights"),
                list(
                        written,
                        "milestones",
                        milestone -> new BidMilestone(
                                milestone.getString("title"), new BigDecimal(milestone.getString("percent")))),
                written.getString("note"));
    }

    /** A draft as typed. */
    static String draft(BidDraft draft) {
        return JSON.createObjectBuilder()
                .add("form", FORM)
                .add("lines", array(draft.lines(), line -> JSON.createObjectBuilder()
                        .add("label", line.label())
                        .add("quantity", line.quantity())
                        .add("unit", line.unit())
                        .add("unitPrice", line.unitPrice())
                        .add("discountPercent", line.discountPercent())
                        .add("vatRate", line.vatRate())
                        .build()))
                .add("validUntil", draft.validUntil())
                .add("startsOn", draft.startsOn())
                .add("durationDays", draft.durationDays())
                .add("included", draft.included())
                .add("excluded", draft.excluded())
                .add("paymentTerms", draft.paymentTerms())
                .add("rights", draft.rights())
                .add("milestones", array(draft.milestones(), milestone -> JSON.createObjectBuilder()
                        .add("title", milestone.title())
                        .add("percent", milestone.percent())
                        .build()))
                .add("note", draft.note())
                .build()
                .toString();
    }

    /** What {@link #draft(BidDraft)} wrote. */
    static BidDraft draft(String text) {
        var written = object(text);
        return new BidDraft(
                list(
                        written,
                        "lines",
                        line -> new BidDraft.Line(
                                line.getString("label"),
                                line.getString("quantity"),
                                line.getString("unit"),
                                line.getString("unitPrice"),
                                line.getString("discountPercent"),
                                line.getString("vatRate"))),
                written.getString("validUntil"),
                written.getString("startsOn"),
                written.getString("durationDays"),
                written.getString("included"),
                written.getString("excluded"),
                written.getString("paymentTerms"),
                written.getString("rights"),
                list(
                        written,
                        "milestones",
                        milestone ->
                                new BidDraft.Milestone(milestone.getString("title"), milestone.getString("percent"))),
                written.getString("note"));
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
