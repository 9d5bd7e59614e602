package fr.maillon.demo.stories;

import fr.maillon.demo.people.Cast;
import fr.maillon.identity.CurrentUserHolder;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Tells all stories at once, in the order of time, and looks at the end whether each came to where it says. */
@Dependent
public class StoryTeller {

    private final Journey journey;
    private final Stage stage;
    private final CurrentUserHolder people;
    private final IntakeApi intake;
    private final LotsApi lots;

    @Inject
    StoryTeller(Journey journey, Stage stage, CurrentUserHolder people, IntakeApi intake, LotsApi lots) {
        this.journey = journey;
        this.stage = stage;
        this.people = people;
        this.intake = intake;
        this.lots = lots;
    }

    private record Told(UnderWay story, Step step) {}

    /** Tells the stories, from the time at which the journey stands to the present. */
    public void tell(List<Story> stories, Cast cast) {
        var today = LocalDate.ofInstant(journey.present(), Zones.PARIS);
        var begun = stories.stream().map(story -> new UnderWay(story, cast)).toList();
        begun.stream()
                .flatMap(story -> story.story().steps().stream().map(step -> new Told(story, step)))
                .sorted(Comparator.comparing(told -> told.step().at()))
                .forEach(told -> play(told.story(), told.step(), today));
        journey.arrive();
        begun.forEach(this::mustHaveCome);
    }

    private void play(UnderWay story, Step step, LocalDate today) {
        try {
            journey.goOnTo(step.at().before(today));
            people.runAs(story.account(step), () -> stage.play(story, step));
        } catch (RuntimeException broken) {
            throw new IllegalStateException("the story " + story.story().name() + " breaks off at " + step, broken);
        }
    }

    private void mustHaveCome(UnderWay told) {
        var story = told.story();
        var status = intake.request(told.request()).status();
        var lotsEnd =
                lots.lotsOf(told.request()).stream().map(LotSummary::status).toList();
        if (status != story.ends() || !lotsEnd.equals(story.lotsEnd())) {
            throw new IllegalStateException("the story " + story.name() + " ended in " + status + " " + lotsEnd
                    + " and not in " + story.ends() + " " + story.lotsEnd());
        }
    }
}
