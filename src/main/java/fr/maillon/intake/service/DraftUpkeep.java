package fr.maillon.intake.service;

import fr.maillon.intake.domain.DraftKeyRepository;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Erases drafts that nobody touched for thirty days, with whoever wrote them and their keys (legal.md 5.10: abandoned
 * intake draft, 30 days). The form says so where it asks for a name.
 */
@ApplicationService
public class DraftUpkeep {

    /** How long an untouched draft is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 50;

    private QuoteRequestRepository requests;
    private DraftKeyRepository keys;
    private Clock clock;

    protected DraftUpkeep() {}

    @Inject
    public DraftUpkeep(QuoteRequestRepository requests, DraftKeyRepository keys, Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.clock = clock;
    }

    /** Returns how many drafts went; there may be more, which the next call takes. */
    public int eraseOld() {
        var now = clock.instant();
        var old = requests.draftsUntouchedSince(now.minus(KEPT), AT_ONCE);
        old.forEach(draft -> {
            keys.removeAllOf(draft.id());
            requests.remove(draft);
        });
        keys.removeExpiredBefore(now);
        return old.size();
    }
}
