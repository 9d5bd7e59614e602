package fr.maillon.journey.interrupted;

import fr.maillon.journey.DemoPeople;
import fr.maillon.server.DemoPerson;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.ServerUnderTest;
import java.util.HashMap;
import java.util.Map;

/** The people of one journey at one server: each signs in when first needed, and again after each restart. */
public final class Players {

    private final ServerUnderTest server;
    private final Map<String, HttpPerson> signedIn = new HashMap<>();

    public Players(ServerUnderTest server) {
        this.server = server;
    }

    public HttpPerson player(String email) {
        HttpPerson known = signedIn.get(email);
        if (known == null) {
            known = new HttpPerson(server).signIn(new DemoPerson("", email, DemoPeople.PASSWORD));
            signedIn.put(email, known);
        }
        return known;
    }

    public HttpPerson visitor() {
        return signedIn.computeIfAbsent("", nobody -> new HttpPerson(server));
    }
}
