package fr.maillon.casefile;

import java.io.Serializable;
import java.util.List;

/**
 * The picture of one process with where it stands.
 *
 * @param process key of the model, by which its picture is fetched
 * @param lotId the lot it is about, empty for the request itself
 * @param running whether it has not ended
 * @param steps what was passed and where it stands, oldest first
 */
public record ProcessDrawing(String process, String lotId, boolean running, List<DrawnStep> steps)
        implements Serializable {

    /** Ids of the steps where the process stands, parted by a space. */
    public String activeElements() {
        return elements(true);
    }

    /** Ids of the steps that were passed, parted by a space. */
    public String passedElements() {
        return elements(false);
    }

    private String elements(boolean active) {
        return String.join(
                " ",
                steps.stream()
                        .filter(step -> step.active() == active)
                        .map(DrawnStep::element)
                        .distinct()
                        .toList());
    }
}
