package fr.maillon.notification.service;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;

/** Identifies a captured mail. */
public record CapturedMailId(String value) implements TypedId {

    public CapturedMailId {
        Ids.require(value);
    }
}
