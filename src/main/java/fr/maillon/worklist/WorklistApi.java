package fr.maillon.worklist;

import java.util.List;
import java.util.Optional;

/** The waiting steps, written by the workflow and read by everybody who shows what happens next. */
public interface WorklistApi {

    void opened(WorkItem item);

    /** The step is done or gone. */
    void closed(String taskId);

    /** The step that waits for a decision on this subject, if any. */
    Optional<WorkItem> waiting(String element, String subject);

    /** All that waits within a request, oldest first. */
    List<WorkItem> waitingFor(String requestId);

    /** Everything that waits in this installation. */
    List<WorkItem> all();
}
