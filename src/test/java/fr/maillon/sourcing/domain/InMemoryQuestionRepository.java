package fr.maillon.sourcing.domain;

import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.QuestionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions that live as long as the test. */
public final class InMemoryQuestionRepository implements QuestionRepository {

    private final List<Question> all = new ArrayList<>();

    @Override
    public void add(Question question) {
        all.add(question);
    }

    @Override
    public Question require(QuestionId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<Question> ofLot(LotId lot) {
        return all.stream()
                .filter(each -> each.lot().equals(lot))
                .sorted(Comparator.comparing(Question::askedAt))
                .toList();
    }
}
