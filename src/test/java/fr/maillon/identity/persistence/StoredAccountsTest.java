package fr.maillon.identity.persistence;

import static fr.maillon.identity.AccountFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.domain.SignInAttempt;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredAccountsTest extends OnBothDatabases {

    private final TerritoryId here = new TerritoryId(Ids.next());
    private JpaUserAccountRepository accounts;
    private JpaSignInAttemptRepository attempts;
    private JpaAccountQueries queries;

    @BeforeEach
    void setUp() {
        accounts = new JpaUserAccountRepository(entityManager);
        attempts = new JpaSignInAttemptRepository(entityManager);
        queries = new JpaAccountQueries(entityManager);
    }

    @Test
    void an_account_comes_back_as_it_was_stored() {
        var stored = add("Éloïse O’Brien", "eloise@untel.fr", Role.CLIENT, Role.PROVIDER);
        writeAndForget();

        var found = accounts.require(stored.id());

        assertThat(found.summary()).isEqualTo(stored.summary());
        assertThat(found.openedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(found.passwordHash().orElseThrow()).isEqualTo("hash");
        assertThat(accounts.byEmail(stored.email())).map(UserAccount::id).contains(stored.id());
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThat(accounts.byId(AccountId.next())).isEmpty();
        assertThat(accounts.byEmail(new EmailAddress("nobody@untel.fr"))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.require(AccountId.next()));
    }

    @Test
    void two_accounts_never_share_an_address() {
        add("Maya", "maya@untel.fr", Role.CLIENT);
        add("Other", "maya@untel.fr", Role.CLIENT);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(entityManager::flush);
    }

    @Test
    void roles_given_and_taken_away_are_stored() {
        var maya = add("Maya", "maya@untel.fr", Role.CLIENT, Role.PROVIDER);
        writeAndForget();

        accounts.require(maya.id()).assign(Set.of(Role.CLIENT, Role.COORDINATOR), AccountId.next());
        writeAndForget();

        assertThat(accounts.require(maya.id()).summary().roles())
                .containsExactlyInAnyOrder(Role.CLIENT, Role.COORDINATOR);
    }

    @Test
    void the_coordinators_of_a_territory_come_with_all_their_roles_and_without_the_closed_accounts() {
        var zoe = add("Zoé", "zoe@untel.fr", Role.COORDINATOR);
        var abel = add("Abel", "abel@untel.fr", Role.COORDINATOR, Role.ADMINISTRATOR);
        add("Client", "client@untel.fr", Role.CLIENT);
        add("Closed", "closed@untel.fr", Role.COORDINATOR).deactivate(AccountId.next());
        addIn(new TerritoryId(Ids.next()), "Elsewhere", "elsewhere@untel.fr", Role.COORDINATOR);
        writeAndForget();

        var found = accounts.coordinatorsOf(here);

        assertThat(found).extracting(UserAccount::id).containsExactly(abel.id(), zoe.id());
        assertThat(found.get(0).summary().roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    @Test
    void failures_are_counted_by_address_and_by_origin_latest_first() {
        var email = "maya-" + Ids.next() + "@untel.fr";
        for (int minute = 0; minute < 4; minute++) {
            attempts.add(SignInAttempt.failed(
                    email,
                    minute % 2 == 0 ? "192.0.2.1" : "192.0.2.2",
                    MONDAY_MORNING.plus(Duration.ofMinutes(minute))));
        }
        attempts.add(SignInAttempt.succeeded(email, "192.0.2.2", MONDAY_MORNING.plus(Duration.ofMinutes(5))));
        writeAndForget();

        assertThat(attempts.failuresFor(email, MONDAY_MORNING, 10))
                .containsExactly(
                        MONDAY_MORNING.plus(Duration.ofMinutes(3)),
                        MONDAY_MORNING.plus(Duration.ofMinutes(2)),
                        MONDAY_MORNING.plus(Duration.ofMinutes(1)));
        assertThat(attempts.failuresFor(email, MONDAY_MORNING, 2)).hasSize(2);
        assertThat(attempts.failuresFor(email, "192.0.2.1", MONDAY_MORNING.minusSeconds(1), 10))
                .hasSize(2);
        assertThat(attempts.failuresFrom("192.0.2.2", MONDAY_MORNING.minusSeconds(1), 10))
                .hasSize(2);
        assertThat(attempts.hasSucceeded(email, "192.0.2.2", MONDAY_MORNING)).isTrue();
        assertThat(attempts.hasSucceeded(email, "192.0.2.1", MONDAY_MORNING)).isFalse();
    }

    @Test
    void old_attempts_are_removed() {
        var email = "maya-" + Ids.next() + "@untel.fr";
        attempts.add(SignInAttempt.failed(email, "192.0.2.1", MONDAY_MORNING));
        attempts.add(SignInAttempt.failed(email, "192.0.2.1", MONDAY_MORNING.plusSeconds(1)));
        writeAndForget();

        attempts.removeBefore(MONDAY_MORNING.plusSeconds(1));

        assertThat(attempts.failuresFor(email, MONDAY_MORNING.minusSeconds(1), 10))
                .containsExactly(MONDAY_MORNING.plusSeconds(1));
    }

    @Test
    void an_administrator_searches_the_accounts_by_words_and_role() {
        var mark = Ids.next();
        add("Éloïse " + mark, "eloise-" + mark + "@untel.fr", Role.CLIENT, Role.PROVIDER);
        add("Abel " + mark, "abel-" + mark + "@untel.fr", Role.PROVIDER);
        add("100%_!" + mark, "percent-" + mark + "@untel.fr", Role.CLIENT);
        attempts.add(SignInAttempt.succeeded("abel-" + mark + "@untel.fr", "192.0.2.1", MONDAY_MORNING));
        writeAndForget();

        var all = queries.accounts(Viewers.administrator(), mark.toUpperCase(Locale.ROOT), null, 1);

        assertThat(all.total()).isEqualTo(3);
        assertThat(queries.accounts(Viewers.administrator(), "abel-" + mark, null, 1)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.lastSignIn()).isEqualTo(MONDAY_MORNING));
        assertThat(queries.accounts(Viewers.administrator(), mark, Role.CLIENT, 1)
                        .rows())
                .extracting(row -> row.email())
                .containsExactlyInAnyOrder("eloise-" + mark + "@untel.fr", "percent-" + mark + "@untel.fr");
        assertThat(queries.accounts(Viewers.administrator(), "%_!" + mark, null, 1)
                        .rows())
                .hasSize(1);
        assertThat(queries.accounts(Viewers.administrator(), "%" + mark, null, 7)
                        .rows())
                .isEmpty();
    }

    @Test
    void the_list_is_cut_into_pages() {
        var mark = Ids.next();
        for (int i = 0; i < 51; i++) {
            add(String.format(Locale.ROOT, "%s %02d", mark, i), i + "-" + mark + "@untel.fr", Role.CLIENT);
        }
        writeAndForget();

        var second = queries.accounts(Viewers.administrator(), mark, null, 2);

        assertThat(second.rows()).extracting(row -> row.name()).containsExactly(mark + " 50");
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.hasNext()).isFalse();
        assertThat(queries.accounts(Viewers.administrator(), mark, null, 99).page())
                .isEqualTo(2);
    }

    @Test
    void nobody_but_an_administrator_sees_accounts() {
        var maya = add("Maya", "maya@untel.fr", Role.CLIENT);

        for (var viewer : Set.of(Viewers.client(), Viewers.provider(), Viewers.coordinator())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.accounts(viewer, "", null, 1));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.account(viewer, maya.id()));
        }
        assertThat(queries.account(Viewers.administrator(), maya.id()).name()).isEqualTo("Maya");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.account(Viewers.administrator(), AccountId.next()));
    }

    private UserAccount add(String name, String email, Role... roles) {
        return addIn(here, name, email, roles);
    }

    private UserAccount addIn(TerritoryId territory, String name, String email, Role... roles) {
        var account = new UserAccount(
                AccountId.next(),
                new EmailAddress(email),
                name,
                Set.of(roles),
                territory,
                Locale.FRENCH,
                "hash",
                MONDAY_MORNING);
        accounts.add(account);
        return account;
    }
}
