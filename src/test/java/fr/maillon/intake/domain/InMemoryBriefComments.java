package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import java.util.ArrayList;
import java.util.List;

public final class InMemoryBriefComments implements BriefComments {

    private final List<BriefComment> comments = new ArrayList<>();

    @Override
    public void add(BriefComment comment) {
        comments.add(comment);
    }

    @Override
    public List<BriefComment> of(RequestId request, int version) {
        return comments.stream()
                .filter(comment -> comment.request().equals(request) && comment.version() == version)
                .toList();
    }
}
