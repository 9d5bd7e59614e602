package fr.maillon.catalogue.web;

import fr.maillon.shared.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was typed in two languages: an empty field comes as null. */
final class Typed {

    private Typed() {}

    static String code(String typed) {
        return orEmpty(typed).strip();
    }

    static Bilingual words(String french, String english) {
        return new Bilingual(inUnixLines(french), inUnixLines(english));
    }

    /**
     * The lines of both, in pairs. An empty line holds the place of something that is missing in one language; where
     * both are empty there is nothing.
     */
    static List<Bilingual> pairs(String french, String english) {
        var first = inUnixLines(french).stripTrailing().split("\n", -1);
        var second = inUnixLines(english).stripTrailing().split("\n", -1);
        List<Bilingual> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            var pair = new Bilingual(i < first.length ? first[i] : "", i < second.length ? second[i] : "");
            if (!pair.isEmpty()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** One of the languages, one a line. */
    static String lines(List<Bilingual> words, Function<Bilingual, String> language) {
        return words.stream().map(language).collect(Collectors.joining("\n"));
    }

    private static String inUnixLines(String typed) {
        return orEmpty(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
