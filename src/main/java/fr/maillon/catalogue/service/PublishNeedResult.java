package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.domain.NeedProblem;
import java.util.List;

/** How the publication of a need went. */
public sealed interface PublishNeedResult {

    /** There is a new version. */
    record Published(NeedCode code, int version) implements PublishNeedResult {}

    /** Nothing was published; all the reasons, at least one. */
    record NotPublished(List<NeedProblem> problems) implements PublishNeedResult {

        public NotPublished {
            problems = List.copyOf(problems);
        }
    }
}
