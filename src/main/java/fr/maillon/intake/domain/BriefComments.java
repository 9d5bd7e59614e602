package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import java.util.List;

/** Keeps what was written about briefs. */
public interface BriefComments {

    void add(BriefComment comment);

    /** What was written about a version, in the order in which it was written. */
    List<BriefComment> of(RequestId request, int version);
}
