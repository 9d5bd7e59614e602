package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static fr.maillon.intake.RequestFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.intake.TarnTerritory;
import fr.maillon.intake.domain.AnswersFitTheirQuestions;
import fr.maillon.intake.domain.Circumstances;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaQuoteRequestRepositoryTest extends OnBothDatabases {

    private JpaQuoteRequestRepository requests;

    @BeforeEach
    void open() {
        requests = new JpaQuoteRequestRepository(entityManager);
    }

    @Test
    void a_request_is_found_again_with_all_that_was_asked_and_offered() {
        var request = RequestFixtures.aRequestAwaitingInformation();
        request.provideInformation("Une trentaine.", RequestFixtures.PROMISED, MONDAY_MORNING);
        request.accept("Bon projet.", MONDAY_MORNING);
        request.offerBrief(saying("Une boutique.\n\nLot 1. Boutique"), MONDAY_MORNING);
        request.refuseBrief(1, "Et les photos ?", MONDAY_MORNING);
        request.offerBrief(
                new BriefContent(
                        "Une boutique et des photos.",
                        null,
                        List.of(RequestFixtures.aLot(1, "Boutique"), RequestFixtures.aLotInFull(2, "Photos"))),
                MONDAY_MORNING);
        var before = request.file();
        requests.add(request);
        writeAndForget();

        var found = requests.require(request.id()).file();

        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(found.asked()).singleElement().satisfies(one -> {
            assertThat(one.question()).isEqualTo("Combien de produits ?");
            assertThat(one.answer()).isEqualTo("Une trentaine.");
        });
        assertThat(found.briefs())
                .extracting(brief -> brief.decision())
                .containsExactly(BriefDecision.REFUSED, BriefDecision.WAITING);
    }

    @Test
    void an_empty_draft_can_be_kept_and_thrown_away() {
        var draft = RequestFixtures.anEmptyDraft();
        requests.add(draft);
        writeAndForget();

        requests.remove(requests.require(draft.id()));
        writeAndForget();

        assertThatThrownBy(() -> requests.require(draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void each_change_makes_a_new_version() {
        var draft = RequestFixtures.aCompleteDraft();
        requests.add(draft);
        writeAndForget();
        var before = requests.require(draft.id()).version();

        requests.require(draft.id())
                .submit(requests.nextNumber(), "Conserverie Untel", TarnTerritory.TIMES, MONDAY_MORNING);
        writeAndForget();

        assertThat(requests.require(draft.id()).version()).isGreaterThan(before);
        assertThat(requests.require(draft.id()).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(requests.require(draft.id()).times()).isEqualTo(TarnTerritory.TIMES);
    }

    @Test
    void a_version_offered_later_leaves_the_text_of_the_earlier_one_as_it_was() {
        var request = RequestFixtures.aRequestWithAnOfferedBrief();
        requests.add(request);
        writeAndForget();

        var later = requests.require(request.id());
        later.refuseBrief(1, "Non.", MONDAY_MORNING.plus(1, ChronoUnit.DAYS));
        later.offerBrief(saying("Tout autre chose."), MONDAY_MORNING.plus(2, ChronoUnit.DAYS));
        writeAndForget();

        assertThat(requests.require(request.id()).file().briefs())
                .extracting(brief -> brief.content().introduction())
                .containsExactly("Une boutique en ligne.", "Tout autre chose.");
    }

    @Test
    void the_longest_texts_fit() {
        var draft = RequestFixtures.anEmptyDraft();
        draft.describe(SomeNeeds.sellOnline(), "é".repeat(120), "한".repeat(4000), MONDAY_MORNING);
        draft.answer(longAnswers(), MONDAY_MORNING);
        draft.situate(
                new Circumstances("81099", "Gaillac", null, null, BudgetBand.UNKNOWN, "é".repeat(500)), MONDAY_MORNING);
        draft.submit(requests.nextNumber(), "Conserverie Untel", TarnTerritory.TIMES, MONDAY_MORNING);
        draft.acknowledge(RequestFixtures.PROMISED, MONDAY_MORNING);
        draft.accept("m".repeat(2000), MONDAY_MORNING);
        var lots = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> RequestFixtures.aLot(1, "\n\"한".repeat(3_000)))
                .toList();
        var longest = new BriefContent("b".repeat(4000), null, lots);
        draft.offerBrief(longest, MONDAY_MORNING);
        requests.add(draft);
        writeAndForget();

        assertThat(requests.require(draft.id()).file().briefs().get(0).content())
                .isEqualTo(longest);
        assertThat(requests.require(draft.id()).needAsked().answers()).isEqualTo(longAnswers());
    }

    /** As many as a need may ask, each as long as an answer may be. */
    private static Map<String, String> longAnswers() {
        var answers = new HashMap<String, String>();
        for (int i = 0; i < 20; i++) {
            answers.put("question" + i, "é".repeat(AnswersFitTheirQuestions.LONGEST));
        }
        return answers;
    }

    @Test
    void numbers_of_references_are_never_given_twice() {
        assertThat(requests.nextNumber()).isLessThan(requests.nextNumber());
    }

    @Test
    void an_unknown_request_is_not_found() {
        var unknown = RequestId.next();

        assertThatThrownBy(() -> requests.require(unknown)).isInstanceOf(NotFound.class);
    }
}
