package fr.maillon.demo.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.intake.domain.AnswersFitTheirQuestions;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration shows of a need that became lots: a preserves shop, a town hall's site, a craftsman's first page. */
class ThreeWorkedExamplesTest {

    private static final String SHOP = "conserves-en-ligne";
    private static final String TOWN_HALL = "mairie-accessible";
    private static final String CRAFTSMAN = "premiere-page-de-la-menuiserie";

    @ParameterizedTest
    @ValueSource(strings = {SHOP, TOWN_HALL, CRAFTSMAN})
    void each_lot_says_what_it_delivers_how_much_and_how_it_is_judged(String name) {
        assertThat(details(story(name))).allSatisfy(lot -> {
            assertThat(lot.deliverables().lines()).hasSizeGreaterThan(1);
            assertThat(lot.size()).isNotNull();
            assertThat(lot.criteria().stream().mapToInt(LotCriterion::weight).sum())
                    .isEqualTo(100);
            assertThat(lot.checks()).isNotEmpty().noneMatch(check -> check.open());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOP, TOWN_HALL, CRAFTSMAN})
    void the_client_answered_what_the_need_asks(String name) {
        var need = story(name).need();
        var template = CatalogueFixtures.shippedNeeds().needs().stream()
                .filter(one -> one.code().equals(need.code()))
                .findFirst()
                .orElseThrow();

        assertThat(AnswersFitTheirQuestions.kept(template, need.answers())).isEqualTo(need.answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOP, TOWN_HALL, CRAFTSMAN})
    void the_shares_fit_what_the_client_means_to_spend(String name) {
        var story = story(name);

        assertThat(story.lots().stream().map(lot -> lot.money("budget")).reduce(Money.ZERO, Money::plus))
                .isLessThanOrEqualTo(story.need().budget().ceiling().orElseThrow());
    }

    @Test
    void shop_and_first_page_wait_for_their_pictures() {
        assertThat(details(story(SHOP)).get(0).dependencies()).hasSize(2);
        assertThat(details(story(CRAFTSMAN)).get(1).dependencies()).hasSize(2);
    }

    @Test
    void a_town_hall_prefers_nobody_for_being_near() {
        assertThat(details(story(TOWN_HALL)))
                .flatExtracting(LotDetails::criteria)
                .noneMatch(criterion -> criterion.kind().isLocal());
    }

    private static Story story(String name) {
        return Stories.all().stream()
                .filter(story -> story.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<LotDetails> details(Story story) {
        var ids = Stream.generate(LotId::next).limit(story.lots().size()).toList();
        return story.lots().stream().map(lot -> LotTold.details(lot, ids)).toList();
    }
}
