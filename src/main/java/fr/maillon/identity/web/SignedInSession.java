package fr.maillon.identity.web;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.Secrets;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * What a session remembers of who signed in: the account, when, and what the second cookie must hash to. Roles are not
 * kept: they are read again for every request.
 *
 * @param account whose session it is
 * @param secretHash SHA-256 of the secret in the second cookie
 * @param begun when it began by the server's clock, as the container counts idle time, in milliseconds
 */
record SignedInSession(String account, String secretHash, long begun) implements Serializable {

    /** Nobody stays signed in longer, however busy. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String ATTRIBUTE = SignedInSession.class.getName();

    /** Begins in this session, and returns the secret for the second cookie. */
    static String begin(HttpSession session, AccountId account) {
        var secret = Secrets.next();
        session.setAttribute(
                ATTRIBUTE, new SignedInSession(account.value(), Secrets.hash(secret), session.getLastAccessedTime()));
        return secret;
    }

    static Optional<SignedInSession> of(HttpSession session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedInSession) session.getAttribute(ATTRIBUTE));
    }

    /** Whether this is the secret that was given when the session began, compared in constant time. */
    boolean isOpenedBy(String secret) {
        return MessageDigest.isEqual(
                secretHash.getBytes(StandardCharsets.US_ASCII),
                Secrets.hash(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it has lasted too long. */
    boolean isWornOut(long now) {
        return now - begun > LONGEST.toMillis();
    }

    AccountId accountId() {
        return new AccountId(account);
    }
}
