package fr.maillon.sourcing.persistence;

import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.domain.Question;
import fr.maillon.sourcing.domain.QuestionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaQuestionRepository implements QuestionRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaQuestionRepository() {}

    JpaQuestionRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Question question) {
        entities.persist(question);
    }

    @Override
    public Question require(QuestionId id) {
        var question = entities.find(Question.class, id.value());
        if (question == null) {
            throw new NotFound();
        }
        return question;
    }

    @Override
    public List<Question> ofLot(LotId lot) {
        return entities.createQuery(
                        "select q from Question q where q.lotId = :lot order by q.askedAt, q.id", Question.class)
                .setParameter("lot", lot.value())
                .getResultList();
    }
}
