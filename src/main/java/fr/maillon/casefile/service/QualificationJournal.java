package fr.maillon.casefile.service;

import fr.maillon.casefile.domain.Audience;
import fr.maillon.casefile.domain.Journal;
import fr.maillon.casefile.domain.JournalEntry;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.CallBackAsked;
import fr.maillon.intake.CallBackCancelled;
import fr.maillon.intake.CallBackFixed;
import fr.maillon.intake.CallBackHeld;
import fr.maillon.intake.ClosedAsDuplicate;
import fr.maillon.intake.NoteWritten;
import fr.maillon.intake.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Writes down what happened beside the decisions while a request is looked at: calls, and, for coordinators only, that a
 * note was left or a duplicate found.
 */
@ApplicationScoped
public class QualificationJournal {

    private Journal journal;
    private CurrentUser currentUser;
    private Clock clock;

    protected QualificationJournal() {}

    @Inject
    public QualificationJournal(Journal journal, CurrentUser currentUser, Clock clock) {
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void on(@Observes NoteWritten event) {
        add(event.requestId(), "NoteWritten", Audience.COORDINATOR);
    }

    void on(@Observes ClosedAsDuplicate event) {
        add(event.requestId(), "ClosedAsDuplicate", Audience.COORDINATOR, event.other());
    }

    void on(@Observes CallBackAsked event) {
        add(event.requestId(), "CallBackAsked", Audience.CLIENT_AND_COORDINATOR);
    }

    void on(@Observes CallBackFixed event) {
        add(
                event.requestId(),
                event.moved() ? "CallBackMoved" : "CallBackFixed",
                Audience.CLIENT_AND_COORDINATOR,
                event.startsAt());
    }

    void on(@Observes CallBackHeld event) {
        add(event.requestId(), "CallBackHeld", Audience.CLIENT_AND_COORDINATOR);
    }

    void on(@Observes CallBackCancelled event) {
        add(event.requestId(), "CallBackCancelled", Audience.CLIENT_AND_COORDINATOR, event.reason());
    }

    private void add(RequestId request, String kind, Audience audience, Object... arguments) {
        var actor = currentUser.isSignedIn() ? currentUser.viewer().name() : "";
        journal.add(
                new JournalEntry(request.value(), null, clock.instant(), actor, kind, List.of(arguments), audience));
    }
}
