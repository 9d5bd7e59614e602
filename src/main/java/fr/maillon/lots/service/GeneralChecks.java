package fr.maillon.lots.service;

import fr.maillon.platform.web.Messages;
import java.util.List;
import java.util.Locale;

/** What is made sure of for every lot, whatever its trade: no lot is offered with nothing checked (D-03). */
public final class GeneralChecks {

    private static final List<String> KEYS = List.of("splitRequest.check.understood", "splitRequest.check.budget");

    private GeneralChecks() {}

    /** Their words in a language. */
    public static List<String> in(Locale locale) {
        var messages = Messages.in(locale);
        return KEYS.stream().map(messages::getString).toList();
    }
}
