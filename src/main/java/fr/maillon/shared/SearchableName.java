package fr.maillon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as people type it: without accents, capitals, hyphens or apostrophes, "St" and "Ste" written out. "SAINT
 * sulpice", "St-Sulpice" and "Saint-Sulpice" are one.
 */
public final class SearchableName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

    private SearchableName() {}

    public static String of(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var words = NOT_ALPHANUMERIC.matcher(bare).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll("saint$1");
    }
}
