package fr.maillon.demo.people;

import fr.maillon.identity.DemoAccount;
import fr.maillon.identity.DemoAccountsShown;
import fr.maillon.identity.Role;
import fr.maillon.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample people whom the sign-in page of a demonstration offers: those in whose life most is going on. */
@ApplicationScoped
public class SampleAccountsShown implements DemoAccountsShown {

    private static final List<String> CLIENTS =
            List.of("conserverie-des-trois-clochers", "mairie-de-saint-exemple-sur-agout");
    private static final List<String> PROVIDERS = List.of("vignes-et-octets", "lumiere-de-chai", "lisle-accessible");

    private Settings settings;

    @SuppressWarnings("NullAway.Init")
    protected SampleAccountsShown() {}

    @Inject
    public SampleAccountsShown(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<DemoAccount> accounts() {
        return settings.isDemo() ? everybody() : List.of();
    }

    /** Those whom the page would show, whether this is a demonstration or not. */
    public static List<DemoAccount> everybody() {
        var all = new ArrayList<DemoAccount>();
        clients().forEach(all::add);
        providers().forEach(all::add);
        SampleStaff.all().forEach(one -> all.add(account(one.email().value(), one.name(), one.role())));
        return all;
    }

    private static Stream<DemoAccount> clients() {
        return SampleClient.all().stream()
                .filter(client -> CLIENTS.contains(client.key()))
                .map(SampleClient::profile)
                .map(profile ->
                        account(profile.email().value(), profile.contactName() + ", " + profile.name(), Role.CLIENT));
    }

    private static Stream<DemoAccount> providers() {
        return SampleProvider.all().stream()
                .filter(provider -> PROVIDERS.contains(provider.key()))
                .map(SampleProvider::profile)
                .map(profile ->
                        account(profile.email().value(), profile.contactName() + ", " + profile.name(), Role.PROVIDER));
    }

    private static DemoAccount account(String email, String name, Role role) {
        return new DemoAccount(email, DemoPassword.TEXT, name, role);
    }
}
