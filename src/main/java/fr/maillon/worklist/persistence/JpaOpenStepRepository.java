package fr.maillon.worklist.persistence;

import fr.maillon.worklist.domain.OpenStep;
import fr.maillon.worklist.domain.OpenStepRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaOpenStepRepository implements OpenStepRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(OpenStep step) {
        entityManager.persist(step);
    }

    @Override
    public void remove(String taskId) {
        OpenStep step = entityManager.find(OpenStep.class, taskId);
        if (step != null) {
            entityManager.remove(step);
        }
    }

    @Override
    public Optional<OpenStep> waiting(String element, String subject) {
        return entityManager
                .createQuery(
                        "select s from OpenStep s where s.subject = :subject and s.element = :element", OpenStep.class)
                .setParameter("subject", subject)
                .setParameter("element", element)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OpenStep> waitingFor(String requestId) {
        return entityManager
                .createQuery(
                        "select s from OpenStep s where s.requestId = :request order by s.since, s.taskId",
                        OpenStep.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    @Override
    public List<OpenStep> all() {
        return entityManager
                .createQuery("select s from OpenStep s order by s.since, s.taskId", OpenStep.class)
                .getResultList();
    }
}
