package fr.maillon.demo.service;

import fr.maillon.demo.people.SampleAccountsShown;
import fr.maillon.identity.IdentityApi;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.startup.EngineReady;
import fr.maillon.shared.EmailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;

/**
 * Fills an empty database when a demonstration starts, and keeps demonstrations and real installations apart: neither
 * starts on the data of the other.
 */
@Dependent
class DemoStart {

    private final Settings settings;
    private final IdentityApi identity;
    private final DemoTime time;
    private final DemoSeeder seeder;

    @Inject
    DemoStart(Settings settings, IdentityApi identity, DemoTime time, DemoSeeder seeder) {
        this.settings = settings;
        this.identity = identity;
        this.time = time;
        this.seeder = seeder;
    }

    void on(@Observes EngineReady ready) {
        if (!settings.isDemo()) {
            mustHoldNoSamples();
        } else if (time.isBegun()) {
            time.resume();
        } else {
            mustBeEmpty();
            seeder.fill();
        }
    }

    private void mustHoldNoSamples() {
        var samples = time.isPrepared()
                || SampleAccountsShown.everybody().stream()
                        .map(account -> new EmailAddress(account.email()))
                        .anyMatch(email -> identity.accountByEmail(email).isPresent());
        if (samples) {
            throw new IllegalStateException(
                    "Maillon does not start: its database holds the accounts of a demonstration,"
                            + " whose password everybody knows. Set MAILLON_DEMO=true, or use another database.");
        }
    }

    private void mustBeEmpty() {
        if (identity.anyAccount()) {
            Path folder = settings.dataFolder().toAbsolutePath();
            throw new IllegalStateException(
                    "Maillon does not start: MAILLON_DEMO is true, but the database holds accounts"
                            + " and no complete demonstration. Use an empty one; Derby's lies in " + folder + ".");
        }
    }
}
