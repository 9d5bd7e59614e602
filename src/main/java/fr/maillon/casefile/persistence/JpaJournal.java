package fr.maillon.casefile.persistence;

import fr.maillon.casefile.domain.Audience;
import fr.maillon.casefile.domain.Journal;
import fr.maillon.casefile.domain.JournalEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaJournal implements Journal {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(JournalEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public List<JournalEntry> of(String request, boolean coordinator) {
        List<Audience> readable = coordinator ? List.of(Audience.values()) : List.of(Audience.CLIENT_AND_COORDINATOR);
        return entityManager
                .createQuery("""
                        select e from JournalEntry e
                        where e.request = :request and e.audience in :readable
                        order by e.happenedAt desc, e.id
                        """, JournalEntry.class)
                .setParameter("request", request)
                .setParameter("readable", readable)
                .getResultList();
    }
}
