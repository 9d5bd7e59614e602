package fr.maillon.journey.interrupted;

import fr.maillon.server.HtmlForm;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that happens in a journey.
 *
 * @param name who does what
 * @param byItself whether time does it, and people only see it
 * @param reads opens the page on which it is decided and fills its form; nothing is decided yet
 * @param traces what it leaves, once; asked only when it was sent at least
 */
record Step(String name, boolean byItself, Reading reads, Supplier<List<Trace>> traces) {

    /** What somebody reads before deciding. */
    @FunctionalInterface
    interface Reading {
        Decision read(Players players);
    }

    /**
     * A filled form, and the button that sends it.
     *
     * @param leadsTo the beginning of the address to which its acknowledgement leads
     */
    record Decision(HtmlForm form, String button, String leadsTo) {}
}
