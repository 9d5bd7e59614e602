package fr.maillon.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that should have happened by itself, failed each time it was tried, and is not tried any more.
 *
 * @param id for {@link StoppedSteps#tryAgain}
 * @param element its id in the model
 * @param name what stands on it in the drawing
 * @param requestId the request that waits for it, null when it is about a lot
 * @param lotId the lot that waits for it, null when it is about the request as a whole
 * @param due when it should have happened
 * @param failure what went wrong the last time, in the words of the program
 */
public record StoppedStep(
        String id,
        String element,
        String name,
        @Nullable String requestId,
        @Nullable String lotId,
        Instant due,
        String failure) {}
