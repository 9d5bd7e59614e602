package fr.maillon.casefile;

import fr.maillon.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a running or ended process.
 *
 * @param element its id in the model
 * @param name what stands on it in the picture
 * @param active whether the process stands there now
 * @param since when it was reached
 * @param role who acts there, null when nobody has to
 */
public record DrawnStep(
        String element,
        String name,
        boolean active,
        Instant since,
        @Nullable Instant until,
        @Nullable Role role) implements Serializable {}
