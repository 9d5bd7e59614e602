package fr.maillon.notification.service;

import fr.maillon.notification.domain.Letter;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A captured mail, whole. */
public record CapturedMail(Letter letter, String plainText, Instant writtenAt) implements Serializable {

    public List<String> paragraphs() {
        return letter.rest().isBlank() ? List.of() : List.of(letter.rest().split("\\n+"));
    }
}
