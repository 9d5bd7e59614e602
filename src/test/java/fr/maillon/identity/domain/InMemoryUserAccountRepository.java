package fr.maillon.identity.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public class InMemoryUserAccountRepository implements UserAccountRepository {

    private final List<UserAccount> accounts = new ArrayList<>();

    @Override
    public void add(UserAccount account) {
        accounts.add(account);
    }

    @Override
    public boolean any() {
        return !accounts.isEmpty();
    }

    @Override
    public Optional<UserAccount> byId(AccountId id) {
        return accounts.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public UserAccount require(AccountId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<UserAccount> byEmail(EmailAddress email) {
        return accounts.stream().filter(a -> a.email().equals(email)).findFirst();
    }

    @Override
    public List<UserAccount> coordinatorsOf(TerritoryId territory) {
        return accounts.stream()
                .filter(a -> a.isActive() && a.viewer().coordinates(territory))
                .filter(a -> a.viewer().is(Role.COORDINATOR))
                .sorted(Comparator.comparing(UserAccount::name))
                .toList();
    }
}
