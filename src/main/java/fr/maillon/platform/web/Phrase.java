package fr.maillon.platform.web;

import java.util.List;

/** A text of the bundles that fills a place in another text, said in the language of the other. */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The text of a key with its arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
