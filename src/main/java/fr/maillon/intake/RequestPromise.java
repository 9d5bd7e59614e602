package fr.maillon.intake;

import fr.maillon.territory.Desk;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client whose request waits to be read is promised (D-02).
 *
 * @param reader who reads it: the territory's only coordinator by name, the association where there are several, empty
 *     where that has no name either
 * @param territory the name of the territory
 * @param before until when it is read, null while nothing is promised
 * @param desk how the reader is reached
 */
public record RequestPromise(
        String reader, String territory, @Nullable Instant before, Desk desk) implements Serializable {}
