package fr.maillon.identity;

import fr.maillon.identity.domain.UserAccount;
import fr.maillon.shared.EmailAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

public final class AccountFixtures {

    /** Long and without any sense. */
    public static final String STRONG_PASSWORD = "vigne-torchis-lucarne-42";

    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private AccountFixtures() {}

    public static UserAccount anAccount(String email, String hash, Role... roles) {
        return new UserAccount(
                AccountId.next(),
                new EmailAddress(email),
                "Maya Untel",
                Set.of(roles),
                Viewers.TARN,
                Locale.FRENCH,
                hash,
                MONDAY_MORNING);
    }
}
