package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.RequestNote;
import fr.maillon.platform.database.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaRequestNotesTest extends OnBothDatabases {

    @Test
    void notes_are_found_again_with_the_newest_first() {
        var request = RequestFixtures.aRequestInQualification();
        entityManager.persist(request);
        var notes = new JpaRequestNotes(entityManager);
        var first =
                new RequestNote(NoteId.next(), request.id(), Viewers.coordinator(), "한".repeat(2000), MONDAY_MORNING);
        var second = new RequestNote(
                NoteId.next(), request.id(), Viewers.coordinator(), "Deux", MONDAY_MORNING.plusSeconds(60));
        notes.add(first);
        notes.add(second);
        writeAndForget();

        var found = notes.about(request.id());

        assertThat(found).usingRecursiveComparison().isEqualTo(List.of(second, first));
        assertThat(notes.has(first.id())).isTrue();
        assertThat(notes.has(NoteId.next())).isFalse();
        assertThat(notes.about(RequestId.next())).isEmpty();
    }
}
