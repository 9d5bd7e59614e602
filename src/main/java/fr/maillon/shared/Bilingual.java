package fr.maillon.shared;

import java.io.Serializable;
import java.util.Locale;

/** Words kept in both languages, for what an association writes itself and no bundle can hold; either may be empty. */
public record Bilingual(String french, String english) implements Serializable {

    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        french = french.strip();
        english = english.strip();
    }

    /** In the reader's language; French where it was not written in the other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !english.isEmpty() ? english : french;
    }

    public boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }
}
