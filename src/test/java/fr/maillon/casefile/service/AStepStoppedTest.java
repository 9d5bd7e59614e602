package fr.maillon.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.award.OpenedLot;
import fr.maillon.casefile.StoppedStep;
import fr.maillon.casefile.StoppedSteps;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps stopped: an administrator finds what waits for them, and has them tried again. */
class AStepStoppedTest {

    private static final Instant DUE = Instant.parse("2026-11-23T17:00:00Z");

    private final OpenedLot world = new OpenedLot();
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.administrator());
    private final Engine engine = new Engine();
    private final StoppedStepsService steps = new StoppedStepsService(engine, world.intakeApi(), world.lotsApi(), user);

    @Test
    void each_is_told_with_the_request_or_the_lot_that_waits() {
        engine.stopped.add(new StoppedStep("1", "Task_Open", "Ouvrir", null, world.lot.value(), DUE, "no disk"));
        engine.stopped.add(new StoppedStep("2", "Task_Close", "Clore", world.request.value(), null, DUE, "no disk"));

        var lot = world.lotsApi().lot(world.lot);
        assertThat(steps.rows())
                .extracting(StoppedStepRow::id, StoppedStepRow::about, StoppedStepRow::title, StoppedStepRow::failure)
                .containsExactly(
                        tuple("1", lot.reference(), lot.title(), "no disk"),
                        tuple("2", "QR-2026-000123", "Une boutique pour mes conserves", "no disk"));
    }

    @Test
    void the_one_chosen_is_tried_again() {
        steps.tryAgain("2");

        assertThat(engine.triedAgain).containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_sees_them_or_has_them_tried(Role role) {
        user.become(Viewers.with(AccountId.next(), role));

        assertThatThrownBy(steps::rows).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steps.tryAgain("1")).isInstanceOf(NotFound.class);
        assertThat(engine.triedAgain).isEmpty();
    }

    private static final class Engine implements StoppedSteps {

        private final List<StoppedStep> stopped = new ArrayList<>();
        private final List<String> triedAgain = new ArrayList<>();

        @Override
        public long count() {
            return stopped.size();
        }

        @Override
        public List<StoppedStep> first(int most) {
            return stopped.stream().limit(most).toList();
        }

        @Override
        public void tryAgain(String id) {
            triedAgain.add(id);
        }
    }
}
