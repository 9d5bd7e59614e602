package fr.maillon.intake.persistence;

import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.RequestNote;
import fr.maillon.intake.domain.RequestNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaRequestNotes implements RequestNotes {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaRequestNotes() {}

    JpaRequestNotes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RequestNote note) {
        entities.persist(note);
    }

    @Override
    public boolean has(NoteId id) {
        return entities.find(RequestNote.class, id.value()) != null;
    }

    @Override
    public List<RequestNote> about(RequestId request) {
        return entities.createQuery(
                        "select n from RequestNote n where n.request = :request order by n.writtenAt desc, n.id",
                        RequestNote.class)
                .setParameter("request", request.value())
                .getResultList();
    }
}
