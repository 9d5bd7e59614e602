package fr.maillon.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.maillon.demo.domain.DemoClock;
import fr.maillon.demo.domain.DemoClockRepository;
import fr.maillon.demo.people.SampleAccountsShown;
import fr.maillon.identity.AccountFixtures;
import fr.maillon.identity.NewAccount;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.domain.InMemoryUserAccountRepository;
import fr.maillon.identity.service.Argon2idPasswordHash;
import fr.maillon.identity.service.IdentityService;
import fr.maillon.identity.service.PasswordStrength;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.startup.EngineReady;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.RecordedEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartOnTheRightDataTest {

    private final IdentityService identity = new IdentityService(
            new InMemoryUserAccountRepository(),
            Viewers.SignedIn.nobody(),
            new Argon2idPasswordHash(),
            new PasswordStrength(),
            Clock.systemUTC());
    private final KeptClock kept = new KeptClock();
    private final Traveller traveller = new Traveller();
    private final Seeder seeder = new Seeder();

    @Test
    void an_empty_demonstration_is_filled() {
        start(true);

        assertThat(seeder.filled).isTrue();
    }

    @Test
    void a_filled_demonstration_goes_on_at_the_time_it_was_left() {
        var clock = DemoClock.ofUnfinished();
        clock.complete(Duration.ZERO);
        clock.advance(Duration.ofDays(4));
        kept.add(clock);
        open(SampleAccountsShown.everybody().get(0).email());

        start(true);

        assertThat(seeder.filled).isFalse();
        assertThat(traveller.ahead).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void a_demonstration_does_not_start_on_the_accounts_of_real_people() {
        open("maya@untel.fr");

        assertThatIllegalStateException().isThrownBy(() -> start(true)).withMessageContaining("MAILLON_DEMO");
        assertThat(seeder.filled).isFalse();
    }

    @Test
    void a_real_installation_starts_empty_and_with_real_people() {
        start(false);
        open("maya@untel.fr");
        start(false);

        assertThat(seeder.filled).isFalse();
    }

    @Test
    void a_real_installation_does_not_start_with_sample_people_whose_password_everybody_knows() {
        open(SampleAccountsShown.everybody().get(3).email());

        assertThatIllegalStateException().isThrownBy(() -> start(false)).withMessageContaining("MAILLON_DEMO=true");
    }

    @Test
    void nor_on_a_demonstration_whose_accounts_were_renamed() {
        kept.add(DemoClock.ofUnfinished());
        kept.clock.complete(Duration.ZERO);

        assertThatIllegalStateException().isThrownBy(() -> start(false));
    }

    @Test
    void nor_on_one_that_was_never_finished() {
        kept.add(DemoClock.ofUnfinished());

        assertThatIllegalStateException().isThrownBy(() -> start(false));
    }

    private void open(String email) {
        identity.openSharing(
                AccountFixtures.STRONG_PASSWORD,
                List.of(new NewAccount(
                        new EmailAddress(email), "Untel", Set.of(Role.CLIENT), Viewers.TARN, Locale.FRENCH)));
    }

    private void start(boolean demo) {
        var settings = new Settings(
                demo,
                "data",
                "http://localhost",
                Optional.empty(),
                25,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        var time = new DemoTime(kept, traveller, settings, new RecordedEvents(), Clock.systemUTC());
        new DemoStart(settings, identity, time, seeder).on(new EngineReady(DatabaseKind.DERBY));
    }

    private static final class KeptClock implements DemoClockRepository {

        private DemoClock clock;

        @Override
        public Optional<DemoClock> find() {
            return Optional.ofNullable(clock);
        }

        @Override
        public void add(DemoClock added) {
            clock = added;
        }
    }

    private static final class Seeder extends DemoSeeder {

        private boolean filled;

        private Seeder() {
            super(null, null, null, null, null);
        }

        @Override
        void fill() {
            filled = true;
        }
    }

    private static final class Traveller implements TimeTravel {

        private Duration ahead = Duration.ZERO;

        @Override
        public Duration ahead() {
            return ahead;
        }

        @Override
        public void setAhead(Duration duration) {
            ahead = duration;
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void doWhatIsDue() {}
    }
}
