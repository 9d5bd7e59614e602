package fr.maillon.lots.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotsWorld;
import fr.maillon.lots.NeedFixtures;
import fr.maillon.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The catalogue advises with the version that was asked and with what was answered; only a coordinator reads it. */
class LotsAreAdvisedTest {

    private final LotsWorld world = new LotsWorld();
    private final RequestId id = world.aRequestToSplit();
    private final List<Map<String, String>> answered = new ArrayList<>();
    private @Nullable NeedAsked asked;

    private final LotAdvice advice = new LotAdvice(
            new Versions(),
            (need, answers) -> {
                answered.add(answers);
                return need.lots().stream()
                        .map(lot -> NeedFixtures.judged(lot, lot.code().equals(answers.get("wants"))))
                        .toList();
            },
            this::file);

    @Test
    void the_need_is_advised_in_the_version_that_was_asked_with_its_answers() {
        asked = new NeedAsked(new NeedCode("sell-online"), 1, Map.of("wants", "photos"));

        var need = advice.asked(world.intake.coordinator, id).orElseThrow();
        var lots = advice.advise(world.intake.coordinator, id, need);

        assertThat(need.version()).isEqualTo(1);
        assertThat(lots)
                .filteredOn(AdvisedLot::advised)
                .extracting(lot -> lot.lot().code())
                .containsExactly("photos");
        assertThat(lots).allSatisfy(lot -> assertThat(lot.reasons()).isNotEmpty());
    }

    @Test
    void another_need_is_advised_without_answers_that_were_not_given_to_it() {
        asked = new NeedAsked(new NeedCode("be-found"), 1, Map.of("wants", "photos"));
        assertThat(advice.asked(world.intake.coordinator, id)).isEmpty();

        advice.advise(world.intake.coordinator, id, advice.needs().get(0));

        assertThat(answered).containsExactly(Map.of());
    }

    @Test
    void a_request_without_a_need_starts_from_any() {
        assertThat(advice.asked(world.intake.coordinator, id)).isEmpty();
        assertThat(advice.needs()).extracting(NeedTemplate::version).containsExactly(2);
    }

    @Test
    void only_coordinators_are_advised() {
        for (Viewer somebody : List.of(world.intake.client, Viewers.provider())) {
            assertThatThrownBy(() -> advice.asked(somebody, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> advice.advise(somebody, id, NeedFixtures.sellOnline(1)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private RequestFile file(Viewer viewer, RequestId request) {
        var file = world.intake.intake.fileFor(viewer, request);
        return new RequestFile(
                file.summary(),
                file.communeName(),
                file.clientName(),
                file.kind(),
                asked,
                file.answered(),
                file.budgetBand(),
                file.budgetReason(),
                file.wishedFrom(),
                file.outside(),
                file.qualification(),
                file.qualificationMessage(),
                file.qualifyBy(),
                file.asked(),
                file.briefs(),
                file.ending(),
                file.endReason(),
                file.endedAt(),
                file.changedAt(),
                file.version());
    }

    /** One need, in its second version by now. */
    private static final class Versions implements NeedsApi {

        @Override
        public List<NeedTemplate> needs() {
            return List.of(NeedFixtures.sellOnline(2));
        }

        @Override
        public Optional<NeedTemplate> need(NeedCode code, int version) {
            var known = code.value().equals("sell-online") && version <= 2;
            return known ? Optional.of(NeedFixtures.sellOnline(version)) : Optional.empty();
        }
    }
}
