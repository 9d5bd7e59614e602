package fr.maillon.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.domain.NeedVersion;
import fr.maillon.catalogue.service.Needs;
import fr.maillon.identity.AccountId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.NotFound;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs are stored with all their versions. Requirement D-01. */
class JpaNeedRepositoryTest extends OnBothDatabases {

    private static final NeedCode SELL_ONLINE = new NeedCode("sell-online");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private JpaNeedRepository needs;

    @BeforeEach
    void open() {
        needs = new JpaNeedRepository(entityManager);
    }

    @Test
    void the_shipped_needs_are_offered_from_the_start_in_their_order() {
        assertThat(new Needs(needs).needs())
                .extracting(need -> need.code().value())
                .isEqualTo(FirstNeedsMigration.SHIPPED);
        assertThat(needs.version(SELL_ONLINE, 1).orElseThrow().publishedBy()).isEmpty();
    }

    @Test
    void a_new_version_leaves_the_one_before_as_it_was() {
        var administrator = AccountId.next();
        var before = needs.version(SELL_ONLINE, 1).orElseThrow().content();
        var after = before.replace("Vendre mes produits en ligne", "Ouvrir une boutique");
        needs.add(needs.require(SELL_ONLINE).publish(after, NOON, administrator));
        writeAndForget();

        assertThat(needs.versions(SELL_ONLINE))
                .extracting(NeedVersion::number, NeedVersion::content)
                .containsExactly(tuple(2, after), tuple(1, before));
        assertThat(needs.version(SELL_ONLINE, 2).orElseThrow()).satisfies(version -> {
            assertThat(version.publishedAt()).isEqualTo(NOON);
            assertThat(version.publishedBy()).contains(administrator);
        });
        assertThat(needs.require(SELL_ONLINE).version()).isEqualTo(2);
    }

    @Test
    void a_request_finds_the_version_it_was_asked_with_when_the_need_is_withdrawn() {
        needs.require(SELL_ONLINE).withdraw();
        writeAndForget();
        var catalogue = new Needs(needs);

        assertThat(catalogue.needs()).extracting(NeedTemplate::code).doesNotContain(SELL_ONLINE);
        assertThat(catalogue.need(SELL_ONLINE, 1)).isPresent();
    }

    @Test
    void what_was_never_published_is_not_there() {
        var magic = new NeedCode("magic");

        assertThat(needs.version(SELL_ONLINE, 2)).isEmpty();
        assertThat(needs.byCode(magic)).isEmpty();
        assertThat(new Needs(needs).need(magic, 1)).isEmpty();
        assertThatThrownBy(() -> needs.require(magic)).isInstanceOf(NotFound.class);
    }

    @Test
    void needs_are_listed_in_their_order() {
        needs.add(new Need(new NeedCode("first-of-all"), 0));
        writeAndForget();

        assertThat(needs.all()).first().extracting(Need::code).isEqualTo(new NeedCode("first-of-all"));
    }
}
