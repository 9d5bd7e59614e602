package fr.maillon.casefile;

import fr.maillon.intake.RequestId;
import java.util.List;

/** Shows where the processes of a request stand; implemented by the workflow. */
public interface ProcessPicture {

    /** The request's own process first, then those of its lots, each in the order they began. */
    List<ProcessDrawing> of(RequestId request, String reference, List<String> lotIds);

    /**
     * The drawing of a model as BPMN, without anything that is executed, in a language.
     *
     * @throws fr.maillon.shared.NotFound when there is no such model
     */
    String drawing(String process, java.util.Locale locale);
}
