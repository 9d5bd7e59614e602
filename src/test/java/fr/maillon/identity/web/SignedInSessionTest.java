package fr.maillon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.Secrets;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInSessionTest {

    private static final long NOON = 1_795_435_200_000L;

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpSession session = aSession();
    private final AccountId maya = AccountId.next();

    @Test
    void the_session_belongs_to_the_account_and_opens_with_its_secret_only() {
        var secret = SignedInSession.begin(session, maya);

        var signedIn = SignedInSession.of(session).orElseThrow();

        assertThat(signedIn.accountId()).isEqualTo(maya);
        assertThat(signedIn.isOpenedBy(secret)).isTrue();
        assertThat(signedIn.isOpenedBy(Secrets.next())).isFalse();
        assertThat(signedIn.isOpenedBy("")).isFalse();
    }

    @Test
    void the_session_keeps_one_attribute_without_the_secret() {
        var secret = SignedInSession.begin(session, maya);

        assertThat(attributes).hasSize(1);
        assertThat(attributes.values().iterator().next().toString()).doesNotContain(secret);
    }

    @Test
    void it_ends_after_twelve_hours_however_busy_it_is() {
        SignedInSession.begin(session, maya);

        var signedIn = SignedInSession.of(session).orElseThrow();

        assertThat(signedIn.isWornOut(NOON + Duration.ofHours(12).toMillis())).isFalse();
        assertThat(signedIn.isWornOut(NOON + Duration.ofHours(12).toMillis() + 1))
                .isTrue();
    }

    @Test
    void without_a_session_or_before_signing_in_nobody_is_signed_in() {
        assertThat(SignedInSession.of(null)).isEmpty();
        assertThat(SignedInSession.of(session)).isEmpty();
    }

    @Test
    void secrets_have_256_random_bits_and_no_constant_part() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            secrets.add(Secrets.next());
        }

        assertThat(secrets).hasSize(10_000);
        for (int position = 0; position < 32; position++) {
            int at = position;
            assertThat(secrets.stream()
                            .map(secret -> Base64.getUrlDecoder().decode(secret)[at])
                            .distinct()
                            .count())
                    .as("values of byte %d", at)
                    .isEqualTo(256);
        }
    }

    private HttpSession aSession() {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getLastAccessedTime" -> NOON;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
