package fr.maillon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tidies what people type, without changing a word of it. */
public final class PlainText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** One line: every run of blanks becomes a space, invisible control characters go; nothing typed is the empty text. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    /** Several lines, parted by line feeds; invisible control characters go; nothing typed is the empty text. */
    public static String paragraphs(@Nullable String typed) {
        return typed == null
                ? ""
                : CONTROLS.matcher(LINE_BREAKS.matcher(typed).replaceAll("\n"))
                        .replaceAll("")
                        .strip();
    }

    /** Words for searching: small letters without accents, parted by single spaces. */
    public static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return NOT_WORDS.matcher(plain).replaceAll(" ").strip();
    }
}
