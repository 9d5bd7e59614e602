package fr.maillon.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the coordinators' work list. */
public record WorkRow(
        String element,
        String page,
        String subject,
        String requestReference,
        String requestTitle,
        @Nullable String lotTitle,
        String clientName,
        String commune,
        Instant since,
        @Nullable Instant due)
        implements Serializable {

    public String address() {
        return page + "?id=" + subject;
    }
}
