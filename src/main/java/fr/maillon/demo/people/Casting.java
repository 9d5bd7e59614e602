package fr.maillon.demo.people;

import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.service.DirectoryService;
import fr.maillon.directory.service.ProfileService;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.CurrentUserHolder;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.NewAccount;
import fr.maillon.identity.Role;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Opens the accounts of the sample people and has each of them present themselves, as real people would. */
@Dependent
public class Casting {

    private final IdentityApi identity;
    private final CurrentUserHolder people;
    private final TerritoryApi territories;
    private final ProfileService profiles;
    private final DirectoryService directory;

    @Inject
    Casting(
            IdentityApi identity,
            CurrentUserHolder people,
            TerritoryApi territories,
            ProfileService profiles,
            DirectoryService directory) {
        this.identity = identity;
        this.people = people;
        this.territories = territories;
        this.profiles = profiles;
        this.directory = directory;
    }

    /** Everybody, with an account; the providers are in the directory, except those who wait to be checked. */
    public Cast cast() {
        var accounts = openAccounts();
        var strangers = new Cast(accounts, Map.of());
        for (var client : SampleClient.all()) {
            people.runAs(strangers.account(client.key()), () -> profiles.registerClient(client.profile()));
        }
        var providers = new HashMap<String, ProviderId>();
        for (var provider : SampleProvider.all()) {
            people.runAs(
                    strangers.account(provider.key()),
                    () -> providers.put(provider.key(), profiles.registerProvider(provider.profile())));
        }
        var cast = new Cast(accounts, providers);
        people.runAs(cast.account(checker()), () -> approve(cast));
        return cast;
    }

    private Map<String, AccountId> openAccounts() {
        var keys = new ArrayList<String>();
        var opened = new ArrayList<NewAccount>();
        var tarn = tarn();
        for (var one : SampleStaff.all()) {
            keys.add(one.key());
            opened.add(account(one.email(), one.name(), one.role(), tarn, one.language()));
        }
        for (var one : SampleClient.all()) {
            keys.add(one.key());
            opened.add(account(one.profile().email(), one.profile().contactName(), Role.CLIENT, tarn, one.language()));
        }
        for (var one : SampleProvider.all()) {
            keys.add(one.key());
            opened.add(account(one.profile().email(), one.profile().contactName(), Role.PROVIDER, tarn, Locale.FRENCH));
        }
        var ids = identity.openSharing(DemoPassword.TEXT, opened);
        var accounts = new HashMap<String, AccountId>();
        for (int i = 0; i < keys.size(); i++) {
            accounts.put(keys.get(i), ids.get(i));
        }
        return accounts;
    }

    private static NewAccount account(
            EmailAddress email, String name, Role role, TerritoryId territory, Locale language) {
        return new NewAccount(email, name, Set.of(role), territory, language);
    }

    private TerritoryId tarn() {
        return territories.territories().stream()
                .filter(territory -> List.of(territory.departments().split(",")).contains("81"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration takes place in the Tarn"))
                .id();
    }

    private static String checker() {
        return SampleStaff.all().stream()
                .filter(one -> one.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private void approve(Cast cast) {
        for (var provider : SampleProvider.all()) {
            if (provider.status() == ProviderStatus.APPROVED) {
                directory.approve(cast.provider(provider.key()));
            }
        }
    }
}
