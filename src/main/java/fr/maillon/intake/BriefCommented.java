package fr.maillon.intake;

import java.util.List;

/**
 * Somebody wrote about a version of the brief that waits for the client's approval.
 *
 * @param fromClient whether the client wrote it; otherwise a coordinator did
 * @param comments in the order of the brief
 */
public record BriefCommented(RequestId requestId, int version, boolean fromClient, List<Remark> comments) {

    public BriefCommented {
        comments = List.copyOf(comments);
    }

    /**
     * What was written about one section.
     *
     * @param lot its title, empty for the words before all lots
     */
    public record Remark(String lot, String words) {}
}
