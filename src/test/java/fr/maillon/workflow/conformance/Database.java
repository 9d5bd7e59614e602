package fr.maillon.workflow.conformance;

import java.util.Arrays;
import java.util.Locale;

/** The databases that are compared. H2 is the one on which the engine's makers run these tests themselves. */
public enum Database {
    H2,
    DERBY,
    POSTGRESQL;

    /** The name in options, folders and in the report. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Database of(String key) {
        return Arrays.stream(values())
                .filter(database -> database.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No database of the comparison: " + key));
    }
}
