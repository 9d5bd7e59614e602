package fr.maillon.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.casefile.domain.Journal;
import fr.maillon.casefile.domain.JournalEntry;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.Viewers.SignedIn;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.MissingInformationReminded;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D-03: every question and answer is in the timeline; UX-K-08: with who, when and what. */
class QuestionsAndAnswersAreInTheJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final RequestId REQUEST = RequestId.next();

    private final List<JournalEntry> entries = new ArrayList<>();
    private final SignedIn somebody = new SignedIn(Viewers.coordinator());
    private final JournalKeeper keeper =
            new JournalKeeper(new Kept(), null, null, somebody, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_question_and_its_answer_stand_there_in_the_words_of_who_wrote_them() {
        keeper.on(new RequestQualified(REQUEST, QualificationOutcome.NEEDS_INFORMATION, "Combien de produits ?"));
        somebody.become(Viewers.client());
        keeper.on(new InformationProvided(REQUEST, "Une trentaine.", NOW));

        assertThat(entries)
                .extracting(JournalEntry::kind)
                .containsExactly("RequestQualified.needs_information", "InformationProvided");
        assertThat(entries.get(0).arguments()).containsExactly("Combien de produits ?");
        assertThat(entries.get(1).arguments()).containsExactly("Une trentaine.");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("Camille Untel");
            assertThat(entry.happenedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void reminders_and_the_end_by_silence_happen_by_themselves() {
        keeper.on(new MissingInformationReminded(REQUEST));
        keeper.on(new RequestAbandoned(REQUEST));

        assertThat(entries)
                .extracting(JournalEntry::kind)
                .containsExactly("MissingInformationReminded", "RequestAbandoned");
        assertThat(entries).extracting(JournalEntry::actor).containsOnly("");
    }

    private final class Kept implements Journal {

        @Override
        public void add(JournalEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<JournalEntry> of(String request, boolean coordinator) {
            return entries;
        }
    }
}
