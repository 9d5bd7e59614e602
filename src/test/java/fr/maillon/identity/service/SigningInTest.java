package fr.maillon.identity.service;

import static fr.maillon.identity.AccountFixtures.MONDAY_MORNING;
import static fr.maillon.identity.AccountFixtures.STRONG_PASSWORD;
import static fr.maillon.identity.AccountFixtures.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.domain.InMemorySignInAttemptRepository;
import fr.maillon.identity.domain.InMemoryUserAccountRepository;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.shared.StoppedClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final StoppedClock clock = new StoppedClock(MONDAY_MORNING);
    private final Argon2idPasswordHash hash = new Argon2idPasswordHash();
    private final InMemoryUserAccountRepository accounts = new InMemoryUserAccountRepository();
    private final InMemorySignInAttemptRepository attempts = new InMemorySignInAttemptRepository();
    private final SignInService service = new SignInService(accounts, attempts, hash, clock);
    private UserAccount maya;

    @BeforeEach
    void maya_has_an_account() {
        maya = anAccount("maya@untel.fr", hash.generate(STRONG_PASSWORD.toCharArray()), Role.CLIENT);
        accounts.add(maya);
    }

    @Test
    void the_right_password_opens_the_door_whatever_the_case_of_the_address() {
        assertThat(service.signIn(" Maya@Untel.FR ", STRONG_PASSWORD, HOME))
                .isEqualTo(new SignInResult.SignedIn(maya.viewer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maya@untel.fr", "nobody@untel.fr", "not an address", "", "<script>alert(1)</script>@untel.fr"})
    void a_wrong_password_and_an_unknown_address_get_the_same_answer(String email) {
        assertThat(service.signIn(email, "vigne-torchis-lucarne-43", HOME)).isEqualTo(new SignInResult.Unknown());
    }

    @Test
    void a_closed_account_gets_the_answer_of_an_unknown_one() {
        maya.deactivate(AccountId.next());

        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME)).isEqualTo(new SignInResult.Unknown());
    }

    @Test
    void after_ten_failures_in_ten_minutes_the_right_password_has_to_wait_until_the_first_is_ten_minutes_old() {
        fail(10, "maya@untel.fr", ELSEWHERE);

        var answer = service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME);

        assertThat(answer).isEqualTo(new SignInResult.TooOften(MONDAY_MORNING.plus(Duration.ofMinutes(10))));
        clock.moveTo(MONDAY_MORNING.plus(Duration.ofMinutes(10)));
        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void nine_failures_are_borne() {
        fail(9, "maya@untel.fr", ELSEWHERE);

        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void an_address_without_account_is_slowed_down_too() {
        fail(10, "nobody@untel.fr", ELSEWHERE);

        assertThat(service.signIn("nobody@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.TooOften.class);
    }

    @Test
    void somebody_else_who_fails_does_not_lock_the_owner_out_where_they_have_signed_in_before() {
        service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME);
        clock.advance(Duration.ofDays(3));
        fail(10, "maya@untel.fr", ELSEWHERE);

        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, ELSEWHERE))
                .isInstanceOf(SignInResult.TooOften.class);
        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void a_hundred_failures_from_one_origin_shut_the_door_to_it_for_every_address() {
        for (int i = 0; i < 100; i++) {
            fail(1, "guess" + i + "@untel.fr", ELSEWHERE);
        }

        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, ELSEWHERE))
                .isInstanceOf(SignInResult.TooOften.class);
        assertThat(service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void a_hash_with_old_parameters_is_renewed_at_the_next_sign_in() {
        var old = Password.hash(STRONG_PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();
        var paul = anAccount("paul@untel.fr", old, Role.PROVIDER);
        accounts.add(paul);

        service.signIn("paul@untel.fr", STRONG_PASSWORD, HOME);

        assertThat(paul.passwordHash().orElseThrow()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(service.signIn("paul@untel.fr", STRONG_PASSWORD, HOME)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void attempts_are_forgotten_after_half_a_year() {
        fail(3, "maya@untel.fr", HOME);
        clock.advance(Duration.ofDays(181));

        service.signIn("maya@untel.fr", STRONG_PASSWORD, HOME);

        assertThat(attempts.all()).hasSize(1);
    }

    private void fail(int times, String email, String origin) {
        for (int i = 0; i < times; i++) {
            service.signIn(email, "not this one either", origin);
        }
    }
}
