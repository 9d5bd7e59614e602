package fr.maillon.demo.service;

import fr.maillon.demo.people.Casting;
import fr.maillon.demo.people.SampleDesk;
import fr.maillon.demo.stories.Journey;
import fr.maillon.demo.stories.Stories;
import fr.maillon.demo.stories.StoryTeller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** Makes the data of a demonstration: people first, then what they have done until today. */
@Dependent
class DemoSeeder {

    /** How long ago the association began with its sample people; before that nobody does anything. */
    static final Duration HISTORY = Duration.ofDays(90);

    private static final Logger LOGGER = Logger.getLogger(DemoSeeder.class.getName());

    private final Journey journey;
    private final Casting casting;
    private final SampleDesk desk;
    private final StoryTeller teller;
    private final DemoTime time;

    @Inject
    DemoSeeder(Journey journey, Casting casting, SampleDesk desk, StoryTeller teller, DemoTime time) {
        this.journey = journey;
        this.casting = casting;
        this.desk = desk;
        this.teller = teller;
        this.time = time;
    }

    void fill() {
        LOGGER.info("making the data of a demonstration");
        time.prepare();
        var begun = journey.present();
        journey.beginAt(begun.minus(HISTORY));
        var cast = casting.cast();
        desk.open(cast);
        var casted = journey.present();
        var stories = Stories.all();
        teller.tell(stories, cast);
        time.begin();
        LOGGER.info(() -> "demonstration data made: " + cast.accounts().size() + " accounts in "
                + Duration.between(begun, casted).toMillis() + " ms, " + stories.size() + " requests in "
                + Duration.between(casted, journey.present()).toMillis() + " ms");
    }
}
