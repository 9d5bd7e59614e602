package fr.maillon.identity.service;

import fr.maillon.identity.domain.SignInAttempt;
import fr.maillon.identity.domain.SignInAttemptRepository;
import fr.maillon.identity.domain.TooManyFailures;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.domain.UserAccountRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges a mail address and a password. An address without account costs as much time as one with, so that the answer
 * does not tell which exist. Whoever fails too often waits; the owner is not kept waiting by others where they have
 * signed in before.
 */
@ApplicationService
public class SignInService {

    private static final Duration USUAL_FOR = Duration.ofDays(90);
    private static final Duration KEPT_FOR = Duration.ofDays(180);
    private static final int LONGEST_ORIGIN = 45;

    private final UserAccountRepository accounts;
    private final SignInAttemptRepository attempts;
    private final Argon2idPasswordHash hash;
    private final Clock clock;
    private final String hashOfNobody;

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    protected SignInService() {
        this.accounts = null;
        this.attempts = null;
        this.hash = null;
        this.clock = null;
        this.hashOfNobody = null;
    }

    @Inject
    public SignInService(
            UserAccountRepository accounts, SignInAttemptRepository attempts, Argon2idPasswordHash hash, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hash = hash;
        this.clock = clock;
        this.hashOfNobody = hash.generate("nobody has this password".toCharArray());
    }

    /**
     * @param email the mail address as typed
     * @param password the password as typed
     * @param origin the network address of whoever tries
     */
    public SignInResult signIn(String email, String password, String origin) {
        var now = clock.instant();
        var address = normalized(email);
        var from = shortened(origin, LONGEST_ORIGIN);
        var shutUntil = shutUntil(address, from, now);
        if (shutUntil.isPresent()) {
            return new SignInResult.TooOften(shutUntil.get());
        }
        var account = accountOf(address);
        boolean right = isRight(password, account);
        attempts.removeBefore(now.minus(KEPT_FOR));
        if (account.isEmpty()
                || !right
                || !account.get().hasPassword()
                || !account.get().isActive()) {
            attempts.add(SignInAttempt.failed(address, from, now));
            return new SignInResult.Unknown();
        }
        attempts.add(SignInAttempt.succeeded(address, from, now));
        renewHash(account.get(), password);
        return new SignInResult.SignedIn(account.get().viewer());
    }

    private Optional<Instant> shutUntil(String address, String origin, Instant now) {
        var byOrigin = TooManyFailures.FROM_ORIGIN;
        var shut = byOrigin.shutUntil(attempts.failuresFrom(origin, byOrigin.countedSince(now), byOrigin.failures()));
        if (shut.isPresent()) {
            return shut;
        }
        var byAddress = TooManyFailures.FOR_ADDRESS;
        var since = byAddress.countedSince(now);
        var failures = attempts.hasSucceeded(address, origin, now.minus(USUAL_FOR))
                ? attempts.failuresFor(address, origin, since, byAddress.failures())
                : attempts.failuresFor(address, since, byAddress.failures());
        return byAddress.shutUntil(failures);
    }

    private Optional<UserAccount> accountOf(String address) {
        try {
            return accounts.byEmail(new EmailAddress(address));
        } catch (Refused notAnAddress) {
            return Optional.empty();
        }
    }

    private boolean isRight(String password, Optional<UserAccount> account) {
        var typed = password.substring(0, Math.min(password.length(), PasswordStrength.LONGEST * 2 + 1));
        return hash.verify(
                typed.toCharArray(), account.flatMap(UserAccount::passwordHash).orElse(hashOfNobody));
    }

    private void renewHash(UserAccount account, String password) {
        if (account.passwordHash().filter(hash::isOutdated).isPresent()) {
            account.changePassword(hash.generate(password.toCharArray()));
        }
    }

    private static String normalized(String email) {
        return shortened(email.strip().toLowerCase(Locale.ROOT), EmailAddress.MAX_LENGTH);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
