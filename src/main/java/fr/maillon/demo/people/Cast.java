package fr.maillon.demo.people;

import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import java.util.Map;

/**
 * The sample people once they have accounts, by the keys of their tables.
 *
 * @param accounts of everybody
 * @param providers of those who offer work
 */
public record Cast(Map<String, AccountId> accounts, Map<String, ProviderId> providers) {

    public Cast {
        accounts = Map.copyOf(accounts);
        providers = Map.copyOf(providers);
    }

    public AccountId account(String key) {
        return found(accounts, key);
    }

    public ProviderId provider(String key) {
        return found(providers, key);
    }

    private static <T> T found(Map<String, T> people, String key) {
        var person = people.get(key);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + key);
        }
        return person;
    }
}
