package fr.maillon.intake;

import fr.maillon.intake.service.HeldKeys;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a browser remembers; another one remembers nothing. */
public final class Browser implements HeldKeys {

    private Set<String> secrets = new LinkedHashSet<>();

    @Override
    public Set<String> secrets() {
        return secrets;
    }

    @Override
    public void hold(String secret) {
        secrets.add(secret);
    }

    /** Somebody goes on at another device. */
    public void becomeAnother() {
        secrets = new LinkedHashSet<>();
    }
}
