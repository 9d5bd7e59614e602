package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question put to whoever has this need, in plain words. Questions that several needs share have the same code in
 * all of them, so that rules can speak of the answer: {@code hasSite}, {@code hasTexts}, {@code hasPhotos}, …
 *
 * @param code letters and digits, at most 30
 * @param help may be empty
 * @param options only of {@link AnswerKind#ONE_OF}
 * @param askedWhen null when it is always asked
 */
public record NeedQuestion(
        String code,
        Bilingual text,
        Bilingual help,
        AnswerKind kind,
        List<AnswerOption> options,
        boolean required,
        @Nullable AskedWhen askedWhen)
        implements Serializable {

    public NeedQuestion {
        options = List.copyOf(options);
    }

    /** Whether it is asked of somebody who answered the others so. */
    public boolean isAsked(Map<String, String> answers) {
        return askedWhen == null || askedWhen.answers().contains(answers.getOrDefault(askedWhen.question(), ""));
    }
}
