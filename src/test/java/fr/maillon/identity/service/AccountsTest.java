package fr.maillon.identity.service;

import static fr.maillon.identity.AccountFixtures.MONDAY_MORNING;
import static fr.maillon.identity.AccountFixtures.STRONG_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.NewAccount;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.domain.InMemoryUserAccountRepository;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final EmailAddress MAYA = new EmailAddress("maya@untel.fr");
    private static final EmailAddress NOE = new EmailAddress("noe@untel.fr");

    private final InMemoryUserAccountRepository accounts = new InMemoryUserAccountRepository();
    private final Viewers.SignedIn signedIn = Viewers.SignedIn.nobody();
    private final Argon2idPasswordHash hash = new Argon2idPasswordHash();
    private final IdentityService service = new IdentityService(
            accounts, signedIn, hash, new PasswordStrength(), Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC));

    @Test
    void an_account_is_opened_with_a_hash_of_the_password_only() {
        var id = openMaya(Role.CLIENT);

        assertThat(accounts.require(id).passwordHash().orElseThrow())
                .startsWith("$argon2id$")
                .doesNotContain(STRONG_PASSWORD);
        assertThat(service.account(id).active()).isTrue();
        assertThat(service.accountByEmail(MAYA)).map(a -> a.id()).contains(id);
    }

    @Test
    void one_address_has_one_account() {
        openMaya(Role.CLIENT);

        assertRefused("account.emailTaken", () -> openMaya(Role.PROVIDER));
    }

    @Test
    void sample_people_share_a_password_and_its_hash() {
        assertThat(service.anyAccount()).isFalse();

        var ids = service.openSharing(STRONG_PASSWORD, List.of(newAccount(MAYA), newAccount(NOE)));

        assertThat(service.anyAccount()).isTrue();
        assertThat(ids).hasSize(2);
        assertThat(accounts.require(ids.get(0)).passwordHash().orElseThrow())
                .isEqualTo(accounts.require(ids.get(1)).passwordHash().orElseThrow());
        assertThat(hash.verify(
                        STRONG_PASSWORD.toCharArray(),
                        accounts.require(ids.get(1)).passwordHash().orElseThrow()))
                .isTrue();
    }

    @Test
    void shared_or_not_a_password_is_hard_to_guess_and_an_address_free() {
        assertRefused("password.tooEasy", () -> service.openSharing("maillon-2026", List.of(newAccount(MAYA))));
        assertRefused(
                "account.emailTaken",
                () -> service.openSharing(STRONG_PASSWORD, List.of(newAccount(MAYA), newAccount(MAYA))));
    }

    @Test
    void an_account_has_a_name_a_role_and_one_of_two_languages() {
        assertRefused(
                "account.nameLength",
                () -> service.open(MAYA, "  ", Set.of(Role.CLIENT), Viewers.TARN, Locale.FRENCH, STRONG_PASSWORD));
        assertRefused(
                "account.nameLength",
                () -> service.open(
                        MAYA, "x".repeat(121), Set.of(Role.CLIENT), Viewers.TARN, Locale.FRENCH, STRONG_PASSWORD));
        assertRefused(
                "account.roleNeeded",
                () -> service.open(MAYA, "Maya", Set.of(), Viewers.TARN, Locale.FRENCH, STRONG_PASSWORD));
        assertRefused(
                "account.languageUnknown",
                () -> service.open(MAYA, "Maya", Set.of(Role.CLIENT), Viewers.TARN, Locale.GERMAN, STRONG_PASSWORD));
    }

    @Test
    void the_coordinators_of_a_territory_are_the_active_ones() {
        var id = openMaya(Role.COORDINATOR);
        assertThat(service.coordinatorsOf(Viewers.TARN)).extracting(a -> a.id()).containsExactly(id);

        signedIn.become(Viewers.administrator());
        service.deactivate(id);

        assertThat(service.coordinatorsOf(Viewers.TARN)).isEmpty();
        assertThat(service.viewerOf(id)).isEmpty();
    }

    @Test
    void an_administrator_gives_and_takes_roles() {
        var id = openMaya(Role.CLIENT);
        signedIn.become(Viewers.administrator());

        service.assign(id, Set.of(Role.PROVIDER, Role.COORDINATOR), 0);

        assertThat(service.account(id).roles()).containsExactlyInAnyOrder(Role.PROVIDER, Role.COORDINATOR);
    }

    @Test
    void an_administrator_does_not_overwrite_what_another_has_changed_meanwhile() {
        var id = openMaya(Role.CLIENT);
        signedIn.become(Viewers.administrator());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> service.assign(id, Set.of(Role.PROVIDER), 7));
        assertThat(service.account(id).roles()).containsExactly(Role.CLIENT);
    }

    @Test
    void an_administrator_does_not_lock_themselves_out() {
        var id = openMaya(Role.ADMINISTRATOR);
        signedIn.become(Viewers.with(id, Role.ADMINISTRATOR));

        assertRefused("editAccount.notYourself", () -> service.deactivate(id));
        assertRefused("editAccount.notYourself", () -> service.assign(id, Set.of(Role.CLIENT), 0));
    }

    @Test
    void nobody_but_an_administrator_changes_the_accounts_of_others() {
        var id = openMaya(Role.CLIENT);

        for (var viewer : Set.of(Viewers.client(), Viewers.provider(), Viewers.coordinator())) {
            signedIn.become(viewer);
            assertNotFound(() -> service.deactivate(id));
            assertNotFound(() -> service.activate(id));
            assertNotFound(() -> service.assign(id, Set.of(Role.ADMINISTRATOR), 0));
        }
        assertThat(service.account(id).roles()).containsExactly(Role.CLIENT);
        assertThat(service.account(id).active()).isTrue();
    }

    @Test
    void people_change_their_own_name_language_and_password() {
        var id = openMaya(Role.CLIENT);
        signedIn.become(Viewers.with(id, Role.CLIENT));

        service.changeMine(" Maya Dupont ", Locale.ENGLISH);
        service.changePassword(STRONG_PASSWORD, "brouillard d'automne sur Cordes");

        assertThat(service.mine().name()).isEqualTo("Maya Dupont");
        assertThat(service.mine().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(hash.verify(
                        "brouillard d'automne sur Cordes".toCharArray(),
                        accounts.require(id).passwordHash().orElseThrow()))
                .isTrue();
    }

    @Test
    void a_password_is_changed_only_by_who_knows_the_present_one_and_to_a_better_one() {
        var id = openMaya(Role.CLIENT);
        signedIn.become(Viewers.with(id, Role.CLIENT));

        assertRefused(
                "changePassword.presentWrong",
                () -> service.changePassword("not this one", "brouillard d'automne sur Cordes"));
        assertRefused("changePassword.same", () -> service.changePassword(STRONG_PASSWORD, STRONG_PASSWORD));
        assertRefused("password.tooEasy", () -> service.changePassword(STRONG_PASSWORD, "motdepasse2026"));
    }

    private AccountId openMaya(Role role) {
        return service.open(MAYA, "Maya Untel", Set.of(role), Viewers.TARN, Locale.FRENCH, STRONG_PASSWORD);
    }

    private static void assertRefused(String key, Runnable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call::run)
                .extracting(Refused::messageKey)
                .isEqualTo(key);
    }

    private static void assertNotFound(Runnable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call::run);
    }

    private static NewAccount newAccount(EmailAddress email) {
        return new NewAccount(email, "Untel", Set.of(Role.CLIENT), Viewers.TARN, Locale.FRENCH);
    }
}
