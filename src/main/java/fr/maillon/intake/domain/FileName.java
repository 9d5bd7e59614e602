package fr.maillon.intake.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as a stranger chose it, made fit for a header, a file system and a page (S-FILE-03): no folder, no
 * control or invisible character, no sign that a system gives a meaning to, and not too long.
 */
public final class FileName {

    /** In bytes of UTF-8, the dot and the extension included. */
    public static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern MEANINGFUL = Pattern.compile("[\"<>:|?*;%`$&]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. _-]+|[. _]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final String NAMELESS = "document";

    private FileName() {}

    /** The cleaned name; never empty, and clean of a clean name is that name. */
    public static String clean(String given) {
        var name = Normalizer.normalize(FOLDERS.matcher(given).replaceFirst(""), Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = MEANINGFUL.matcher(name).replaceAll("_");
        name = BLANKS.matcher(name).replaceAll(" ");
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot).strip();
        var base = dot < 0 ? name : name.substring(0, dot);
        base = DOTS_AROUND.matcher(base).replaceAll("");
        if (base.isEmpty() || RESERVED.matcher(base).matches()) {
            base = base.isEmpty() ? NAMELESS : NAMELESS + "-" + base;
        }
        extension = cut(extension, LONGEST / 5);
        return cut(base, LONGEST - bytes(extension)) + extension;
    }

    private static String cut(String text, int most) {
        var end = text.length();
        while (bytes(text.substring(0, end)) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
