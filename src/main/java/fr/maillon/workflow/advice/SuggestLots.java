package fr.maillon.workflow.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/** Names in the table {@code SuggestLots}, as its columns have them. */
final class SuggestLots {

    static final String DECISION = "SuggestLots";
    static final String RESOURCE = "/bpmn/SuggestLots.dmn";

    static final String NEED = "need";
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String NUMBER = "number";

    static final String TRADE = "trade";
    static final String LOT = "lot";
    static final String ADVISED = "advised";
    static final String REASON_FRENCH = "reasonFrench";
    static final String REASON_ENGLISH = "reasonEnglish";

    private SuggestLots() {}

    /** What is read from the table as it is shipped. */
    static <T> T read(Function<InputStream, T> reading) {
        try (var stream = SuggestLots.class.getResourceAsStream(RESOURCE)) {
            return reading.apply(Objects.requireNonNull(stream, RESOURCE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
