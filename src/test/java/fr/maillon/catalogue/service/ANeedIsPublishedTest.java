package fr.maillon.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.catalogue.domain.InMemoryNeedRepository;
import fr.maillon.catalogue.domain.NeedProblem;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.Bilingual;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator keeps the catalogue; what was asked with a version keeps it. Requirement D-01. */
class ANeedIsPublishedTest {

    private static final NeedCode SELL_ONLINE = new NeedCode("sell-online");
    private static final NeedCode NEW = new NeedCode("open-data");
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final InMemoryNeedRepository repository = CatalogueFixtures.storedShippedNeeds();
    private final Needs needs = new Needs(repository);
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.administrator());
    private final NeedsService service = new NeedsService(
            repository, CatalogueFixtures.shippedTradesWithout(), user, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void the_next_version_is_offered_and_the_one_before_stays_as_it_was() {
        var before = needs.need(SELL_ONLINE, 1).orElseThrow();

        var result = service.publish(new PublishNeed(1, renamed(before, "Ouvrir une boutique")));

        assertThat(result).isEqualTo(new PublishNeedResult.Published(SELL_ONLINE, 2));
        assertThat(needs.needs().get(0).name().french()).isEqualTo("Ouvrir une boutique");
        assertThat(needs.needs().get(0).version()).isEqualTo(2);
        assertThat(needs.need(SELL_ONLINE, 1)).contains(before);
        assertThat(new Needs(repository).need(SELL_ONLINE, 1)).contains(before);
    }

    @Test
    void it_is_known_when_and_by_whom_a_version_was_published() {
        service.publish(new PublishNeed(1, renamed(needs.need(SELL_ONLINE, 1).orElseThrow(), "Boutique")));

        var version = repository.version(SELL_ONLINE, 2).orElseThrow();
        assertThat(version.publishedAt()).isEqualTo(NOW);
        assertThat(version.publishedBy()).contains(user.viewer().account());
    }

    @Test
    void a_new_need_is_offered_last() {
        assertThat(service.publish(new PublishNeed(0, small(NEW, "Publier nos données"))))
                .isEqualTo(new PublishNeedResult.Published(NEW, 1));

        assertThat(needs.needs()).last().extracting(NeedTemplate::code).isEqualTo(NEW);
    }

    @Test
    void a_code_is_given_once() {
        assertThatThrownBy(() -> service.publish(new PublishNeed(0, small(SELL_ONLINE, "Vendre"))))
                .isInstanceOf(Refused.class)
                .isNotInstanceOf(Stale.class)
                .hasMessageContaining("need.code.taken");
    }

    @Test
    void of_two_who_edit_the_same_version_the_second_is_told() {
        service.publish(new PublishNeed(1, small(SELL_ONLINE, "De la première")));

        assertThatThrownBy(() -> service.publish(new PublishNeed(1, small(SELL_ONLINE, "De la seconde"))))
                .isInstanceOf(Stale.class);
        assertThat(needs.needs().get(0).name().french()).isEqualTo("De la première");
    }

    @Test
    void a_need_that_is_not_there_has_no_next_version() {
        assertThatThrownBy(() -> service.publish(new PublishNeed(3, small(NEW, "Vendre"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_says_nothing_new_is_no_version() {
        var same = needs.need(SELL_ONLINE, 1).orElseThrow();
        service.publish(new PublishNeed(1, renamed(same, "Autrement")));

        assertThat(service.publish(new PublishNeed(2, renamed(same, "Autrement"))))
                .isEqualTo(
                        new PublishNeedResult.NotPublished(List.of(new NeedProblem("need.problem.same", List.of(2)))));
        assertThat(service.publish(new PublishNeed(2, same)))
                .as("going back to the words of an older version")
                .isEqualTo(new PublishNeedResult.Published(SELL_ONLINE, 3));
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_published() {
        var result = service.publish(new PublishNeed(1, small(SELL_ONLINE, "")));

        assertThat(result)
                .isEqualTo(
                        new PublishNeedResult.NotPublished(List.of(new NeedProblem("need.problem.name", List.of()))));
        assertThat(repository.versions(SELL_ONLINE)).hasSize(1);
    }

    @Test
    void what_is_longer_than_can_be_kept_is_refused() {
        var need = needs.need(SELL_ONLINE, 1).orElseThrow();
        var filler = new Bilingual("é".repeat(2500), "e".repeat(2500));
        var longer = new NeedTemplate(
                need.code(),
                0,
                need.kind(),
                need.name(),
                need.explanation(),
                need.questions(),
                need.lots().stream()
                        .map(lot -> new UsualLot(
                                lot.code(),
                                lot.trade(),
                                lot.title(),
                                filler,
                                lot.deliverables(),
                                lot.daysFrom(),
                                lot.daysTo(),
                                lot.priceFrom(),
                                lot.priceTo(),
                                lot.onSite(),
                                lot.checks()))
                        .toList(),
                need.dependencies());

        assertThat(service.publish(new PublishNeed(1, longer)))
                .isEqualTo(new PublishNeedResult.NotPublished(
                        List.of(new NeedProblem("need.problem.whole", List.of(32000)))));
    }

    @Test
    void a_withdrawn_need_is_no_longer_offered_but_still_known_and_can_be_offered_again() {
        service.withdraw(SELL_ONLINE);

        assertThat(needs.needs()).extracting(NeedTemplate::code).doesNotContain(SELL_ONLINE);
        assertThat(needs.need(SELL_ONLINE, 1)).isPresent();

        service.offerAgain(SELL_ONLINE);

        assertThat(needs.needs()).first().extracting(NeedTemplate::code).isEqualTo(SELL_ONLINE);
    }

    @Test
    void a_need_changes_places_with_the_one_before() {
        var order = needs.needs().stream().map(NeedTemplate::code).toList();
        var swapped = new ArrayList<>(order);
        Collections.swap(swapped, 1, 2);

        service.moveUp(order.get(2));
        service.moveUp(order.get(0));

        assertThat(needs.needs()).extracting(NeedTemplate::code).isEqualTo(swapped);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_changes_needs(Role role) {
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.publish(new PublishNeed(0, small(NEW, "Vendre"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(SELL_ONLINE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.offerAgain(SELL_ONLINE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.moveUp(SELL_ONLINE)).isInstanceOf(NotFound.class);
        assertThat(repository.byCode(NEW)).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> service.withdraw(NEW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.moveUp(NEW)).isInstanceOf(NotFound.class);
    }

    private static NeedTemplate small(NeedCode code, String name) {
        return new NeedTemplate(
                code,
                0,
                NeedKind.SOMETHING_ELSE,
                new Bilingual(name, ""),
                new Bilingual("En une ligne.", ""),
                List.of(),
                List.of(),
                List.of());
    }

    private static NeedTemplate renamed(NeedTemplate need, String name) {
        return new NeedTemplate(
                need.code(),
                need.version(),
                need.kind(),
                new Bilingual(name, need.name().english()),
                need.explanation(),
                need.questions(),
                need.lots(),
                need.dependencies());
    }
}
