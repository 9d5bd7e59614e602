package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.TarnTerritory;
import fr.maillon.territory.Times;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ARequestKeepsItsTimesTest {

    private static final Times LATER = new Times(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void times_changed_after_its_submission_are_those_of_the_next_request_only() {
        var earlier = world.aSubmittedRequest();
        world.territory.setTimes(LATER);
        var later = world.aSubmittedRequest();

        assertThat(world.progress.times(earlier)).isEqualTo(TarnTerritory.TIMES);
        assertThat(world.progress.times(later)).isEqualTo(LATER);
    }

    @Test
    void an_answer_of_its_client_is_promised_to_be_read_within_the_times_it_began_with() {
        var id = world.aRequestAwaitingInformation();
        world.territory.setTimes(LATER);
        world.clock.advance(Duration.ofDays(1));

        world.intake.provideInformation(new ProvideInformation(id, "Une quarantaine de produits.", 0));

        assertThat(world.requests.require(id).file().qualifyBy())
                .isEqualTo(world.desk.closingAfter(
                        Viewers.TARN, world.clock.instant(), TarnTerritory.TIMES.qualifyWorkingDays()));
    }
}
