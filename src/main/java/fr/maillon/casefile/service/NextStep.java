package fr.maillon.casefile.service;

import fr.maillon.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens now: the words are {@code next.<step>.<reader>} and, for the button, {@code next.<step>.do}.
 *
 * @param step the element of the process that waits, or what else is going on
 * @param reader client or coordinator, lower case: each is told in their own words
 * @param actor who acts; null when nobody has to
 * @param due until when, if there is a time
 * @param page where the reader acts, with its parameters; empty when it is somebody else's turn
 */
public record NextStep(
        String step,
        String reader,
        @Nullable Role actor,
        @Nullable Instant due,
        String page) implements Serializable {

    public boolean mine() {
        return !page.isEmpty();
    }

    public String words() {
        return "next." + step + "." + reader;
    }

    public String button() {
        return "next." + step + ".do";
    }

    /** Key of the words for who acts, from the reader's side. */
    public String who() {
        if (actor == null) {
            return "next.who.nobody";
        }
        return "next.who." + (mine() ? "you" : actor.name());
    }
}
