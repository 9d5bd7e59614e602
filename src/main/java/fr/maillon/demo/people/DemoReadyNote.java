package fr.maillon.demo.people;

import fr.maillon.identity.DemoAccount;
import fr.maillon.identity.DemoAccountsShown;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.startup.ReadyNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Tells whoever starts a demonstration how to look at it. */
@ApplicationScoped
public class DemoReadyNote implements ReadyNote {

    private Settings settings;
    private DemoAccountsShown accounts;

    @SuppressWarnings("NullAway.Init")
    protected DemoReadyNote() {}

    @Inject
    public DemoReadyNote(Settings settings, DemoAccountsShown accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public List<String> lines() {
        if (!settings.isDemo()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("This is a demonstration. Everybody signs in with the password " + DemoPassword.TEXT);
        accounts.accounts().forEach(account -> lines.add(line(account)));
        lines.add("Captured mails:  " + settings.baseUrl() + "/public/demo/mails");
        lines.add("Clock:           " + settings.baseUrl() + "/public/demo/time");
        return lines;
    }

    private static String line(DemoAccount account) {
        return String.format("  %-13s  %-55s  %s", account.role(), account.email(), account.name());
    }
}
