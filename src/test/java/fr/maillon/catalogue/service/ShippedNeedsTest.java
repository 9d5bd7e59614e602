package fr.maillon.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.persistence.FirstNeedsMigration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every installation starts with is whole and fits into the wizard. Requirements D-01, D-03, UX-K-03. */
class ShippedNeedsTest {

    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_REQUIRED = 3;

    static Stream<NeedTemplate> needs() {
        return CatalogueFixtures.shippedNeeds().needs().stream();
    }

    @Test
    void every_kind_of_need_has_at_least_one_and_there_are_at_least_twelve() {
        Set<NeedKind> kinds = needs().map(NeedTemplate::kind).collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds).containsExactly(NeedKind.values());
        assertThat(needs()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void who_needs_something_else_is_asked_only_the_general_questions() {
        var somethingElse = needs().filter(need -> need.code().equals(new NeedCode("something-else")))
                .findFirst()
                .orElseThrow();

        assertThat(somethingElse.lots()).isEmpty();
        assertThat(somethingElse.questions()).noneMatch(NeedQuestion::required);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void it_is_stored_as_it_would_be_published(NeedTemplate need) {
        var shipped = FirstNeedsMigration.content(need.code().value());

        assertThat(WrittenNeed.need(need.code(), 1, WrittenNeed.text(need))).isEqualTo(need);
        assertThat(WrittenNeed.text(need)).isEqualTo(withoutSpaceBetween(shipped));
    }

    @ParameterizedTest
    @MethodSource("needs")
    void few_questions_are_asked_and_fewer_must_be_answered(NeedTemplate need) {
        assertThat(need.questions()).hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
        assertThat(need.questions().stream().filter(NeedQuestion::required)).hasSizeLessThanOrEqualTo(MOST_REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void every_lot_has_four_to_seven_checks(NeedTemplate need) {
        assertThat(need.lots())
                .allSatisfy(lot -> assertThat(lot.checks()).hasSizeBetween(4, 7).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("needs")
    void french_is_set_as_french_is(NeedTemplate need) {
        var text = WrittenNeed.text(need);

        assertThat(text).doesNotContain("'").doesNotContainPattern("\\p{L} [:;?!»%€]");
    }

    @Test
    void a_question_asked_for_several_needs_has_the_same_answers_in_all() {
        var byCode = needs().flatMap(need -> need.questions().stream())
                .collect(Collectors.groupingBy(
                        NeedQuestion::code, Collectors.mapping(NeedQuestion::kind, Collectors.toSet())));

        assertThat(byCode.values()).allSatisfy(kinds -> assertThat(kinds).hasSize(1));
        assertThat(byCode.keySet())
                .containsAll(List.of("hasSite", "siteAddress", "hasTexts", "hasPhotos", "hasIdentity", "hasDomain"));
    }

    private static String withoutSpaceBetween(String json) {
        return json.replace("\": ", "\":");
    }
}
