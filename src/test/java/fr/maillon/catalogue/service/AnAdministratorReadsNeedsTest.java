package fr.maillon.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.domain.InMemoryNeedRepository;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.persistence.FirstNeedsMigration;
import fr.maillon.catalogue.service.NeedPicture.VersionRow;
import fr.maillon.identity.AccountFixtures;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.domain.InMemoryUserAccountRepository;
import fr.maillon.identity.service.Argon2idPasswordHash;
import fr.maillon.identity.service.IdentityService;
import fr.maillon.identity.service.PasswordStrength;
import fr.maillon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All versions stay readable, and only by those who keep the catalogue. Requirement D-01. */
class AnAdministratorReadsNeedsTest {

    private static final NeedCode NEED = new NeedCode("renewed");
    private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T08:00:00Z");

    private final InMemoryNeedRepository repository = new InMemoryNeedRepository();
    private final InMemoryUserAccountRepository accounts = new InMemoryUserAccountRepository();
    private final NeedQueries queries = new NeedQueries(
            repository,
            new Needs(repository),
            new IdentityService(
                    accounts,
                    Viewers.SignedIn.nobody(),
                    new Argon2idPasswordHash(),
                    new PasswordStrength(),
                    Clock.systemUTC()));

    AnAdministratorReadsNeedsTest() {
        var author = AccountFixtures.anAccount("maya@example.org", "", Role.ADMINISTRATOR);
        accounts.add(author);
        var need = new Need(NEED, 1);
        repository.add(need);
        var content = FirstNeedsMigration.content("train-team");
        repository.add(need.publish(content, MONDAY, author.id()));
        repository.add(need.publish(content.replace("Former mon équipe", "Apprendre"), TUESDAY, author.id()));
    }

    @Test
    void the_list_shows_the_newest_version_and_whether_it_is_offered() {
        repository.require(NEED).withdraw();

        assertThat(queries.needs(Viewers.administrator()))
                .extracting(row -> row.need().name().french(), row -> row.need().version(), NeedRow::active)
                .containsExactly(tuple("Apprendre", 2, false));
    }

    @Test
    void one_version_is_shown_with_all_the_others() {
        var picture = queries.need(Viewers.administrator(), NEED, 1);

        assertThat(picture.need().name().french()).isEqualTo("Former mon équipe");
        assertThat(picture.newest()).isEqualTo(2);
        assertThat(picture.versions())
                .containsExactly(new VersionRow(2, TUESDAY, "Maya Untel"), new VersionRow(1, MONDAY, "Maya Untel"));
    }

    @Test
    void who_names_no_version_sees_the_newest() {
        assertThat(queries.need(Viewers.administrator(), NEED, 0).need().version())
                .isEqualTo(2);
    }

    @Test
    void what_was_never_published_is_not_found() {
        assertThatThrownBy(() -> queries.need(Viewers.administrator(), NEED, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.need(Viewers.administrator(), new NeedCode("magic"), 0))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_reads_them(Role role) {
        var viewer = Viewers.from(Viewers.TARN, role);

        assertThatThrownBy(() -> queries.needs(viewer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.need(viewer, NEED, 1)).isInstanceOf(NotFound.class);
    }
}
