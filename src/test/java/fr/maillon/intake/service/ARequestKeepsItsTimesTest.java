package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.TarnTerritory;
import fr.maillon.territory.Times;
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
}
