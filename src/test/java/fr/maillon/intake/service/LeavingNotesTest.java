package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.NoteId;
import fr.maillon.intake.NoteWritten;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.InMemoryRequestNotes;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** D-03: internal notes; UX-K-08: with who, when and what. */
class LeavingNotesTest {

    private static final String CANARY = "canari-7f3a";

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId id = world.aRequestToQualify();
    private final NoteService notes =
            new NoteService(new InMemoryRequestNotes(), world.access, world.signedIn, world.events, world.clock);

    @Test
    void a_note_is_kept_with_its_author_and_time_and_the_newest_comes_first() {
        notes.write(new WriteNote(NoteId.next(), id, "Rappelé : préfère le matin."));
        world.clock.advance(Duration.ofHours(1));
        notes.write(new WriteNote(NoteId.next(), id, "Connaît déjà un photographe."));

        assertThat(notes.about(id))
                .containsExactly(
                        new NoteRow("Camille Untel", "Connaît déjà un photographe.", world.clock.instant()),
                        new NoteRow(
                                "Camille Untel",
                                "Rappelé : préfère le matin.",
                                world.clock.instant().minus(Duration.ofHours(1))));
    }

    @Test
    void a_note_sent_twice_is_kept_and_told_once() {
        var note = new WriteNote(NoteId.next(), id, "Une fois.");

        notes.write(note);
        notes.write(note);

        assertThat(notes.about(id)).hasSize(1);
        assertThat(world.events.of(NoteWritten.class)).containsExactly(new NoteWritten(id));
    }

    @Test
    void a_note_says_something() {
        assertThatThrownBy(() -> notes.write(new WriteNote(NoteId.next(), id, " \n ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("writeNote.empty");
    }

    @Test
    void only_the_coordinators_of_its_territory_write_and_read_them() {
        notes.write(new WriteNote(NoteId.next(), id, "Entre nous."));

        for (var somebody : new Viewer[] {
            world.client,
            Viewers.provider(),
            Viewers.administrator(),
            Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR)
        }) {
            world.signedIn.become(somebody);
            assertThatThrownBy(() -> notes.about(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.write(new WriteNote(NoteId.next(), id, "Moi aussi.")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nothing_a_client_or_a_provider_reads_of_the_request_holds_a_word_of_them() {
        notes.write(new WriteNote(NoteId.next(), id, CANARY));

        assertThat(world.intake.fileFor(world.client, id).toString()).doesNotContain(CANARY);
        assertThat(world.progress.requestFor(world.client, id).toString()).doesNotContain(CANARY);
        assertThat(world.progress.request(id).toString())
                .as("what the features of the providers read")
                .doesNotContain(CANARY);
        assertThat(world.events.all())
                .as("what journal and mails are written from")
                .noneMatch(event -> event.toString().contains(CANARY));
    }
}
