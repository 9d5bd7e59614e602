package fr.maillon.sourcing.domain;

import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.QuestionId;
import java.util.List;

/** All questions ever asked. */
public interface QuestionRepository {

    void add(Question question);

    /**
     * @throws NotFound when there is no such question
     */
    Question require(QuestionId id);

    /** All rounds of a lot, the oldest first. */
    List<Question> ofLot(LotId lot);
}
