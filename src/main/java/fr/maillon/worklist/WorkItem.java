package fr.maillon.worklist;

import fr.maillon.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, mirrored from the process engine in the same transaction.
 *
 * @param taskId the engine's name of the waiting step, never shown
 * @param element which step of the process model it is, {@code Task_QualifyRequest}
 * @param subject id of the thing to decide on: the request, the lot, or the question
 * @param role who may do it
 * @param page address of the page where it is done, without its parameters
 * @param due until when it should be done, if the model says so
 */
public record WorkItem(
        String taskId,
        String element,
        String subject,
        String requestId,
        @Nullable String lotId,
        Role role,
        String page,
        Instant since,
        @Nullable Instant due)
        implements Serializable {}
