package fr.maillon.casefile.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Values of a journal entry as one text: each with a letter that says its type, parted by the unit separator. */
final class JournalArguments {

    /** Longest text kept of each value; what people wrote at length stands in the thing itself. */
    private static final int LONGEST = 600;

    private static final char SEPARATOR = '\u001f';

    private JournalArguments() {}

    static String write(List<Object> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            if (!text.isEmpty()) {
                text.append(SEPARATOR);
            }
            if (value instanceof Instant) {
                text.append('i').append(value);
            } else if (value instanceof Integer) {
                text.append('n').append(value);
            } else {
                text.append('s').append(shortened(String.valueOf(value)));
            }
        }
        return text.toString();
    }

    private static String shortened(String value) {
        String clean = value.replace(SEPARATOR, ' ');
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    static List<Object> read(String text) {
        List<Object> values = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String part : text.split(String.valueOf(SEPARATOR), -1)) {
                String value = part.substring(1);
                values.add(
                        switch (part.charAt(0)) {
                            case 'i' -> Instant.parse(value);
                            case 'n' -> Integer.valueOf(value);
                            default -> value;
                        });
            }
        }
        return values;
    }
}
