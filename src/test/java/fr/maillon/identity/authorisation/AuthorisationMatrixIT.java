package fr.maillon.identity.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.authorisation.AuthorisationMatrix.Row;
import fr.maillon.server.DemoPerson;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Ids;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the matrix on the server, as each role and as somebody else of the same role. */
class AuthorisationMatrixIT {

    private static final int MOST_PAGES_OF_ONE_PERSON = 60;
    private static final Pattern LINK =
            Pattern.compile("href=\"/maillon(/(?:client|provider|coordinator|admin|account)/[a-z/-]+(?:\\?[^\"#]*)?)");
    private static final Pattern ID = Pattern.compile("[?&](?:amp;)?id=[0-9a-v]{26}");

    private final ServerUnderTest server = ServerUnderTest.shared();

    @Test
    void everybody_gets_what_the_matrix_says() {
        Map<String, HttpPerson> people = new LinkedHashMap<>();
        var softly = new SoftAssertions();
        for (var row : AuthorisationMatrix.rows()) {
            row.expected().forEach((role, expected) -> {
                var person = people.computeIfAbsent(role, this::somebody);
                softly.assertThat(got(person, row))
                        .as(row.address() + " as " + role)
                        .isEqualTo(expected);
            });
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLIENT", "PROVIDER"})
    void what_is_somebody_elses_looks_as_if_it_were_not_there(String role) {
        Map<DemoPerson, Set<String>> reached = new LinkedHashMap<>();
        for (var person : DemoPerson.all(server)) {
            if (person.role().equals(role)) {
                reached.put(person, objectsReachedBy(person));
            }
        }
        var softly = new SoftAssertions();
        int asked = 0;
        for (var stranger : strangers(role)) {
            var visitor = new HttpPerson(server).signIn(stranger);
            for (var entry : reached.entrySet()) {
                var foreign = new TreeSet<>(entry.getValue());
                foreign.removeAll(reached.getOrDefault(stranger, Set.of()));
                for (var address : foreign) {
                    asked++;
                    var answer = visitor.get(address);
                    var absent = visitor.get(ID.matcher(address).replaceAll("?id=" + Ids.next()));
                    softly.assertThat(answer.status())
                            .as(address + " of " + entry.getKey().email() + " as " + stranger.email())
                            .isEqualTo(404);
                    softly.assertThat(answer.bodyWithoutTokens()).isEqualTo(absent.bodyWithoutTokens());
                }
            }
        }
        softly.assertAll();
        assertThat(asked).as("addresses asked for as a stranger").isPositive();
    }

    private List<DemoPerson> strangers(String role) {
        Map<String, DemoPerson> oneOfEachOtherRole = new TreeMap<>();
        List<DemoPerson> strangers = new ArrayList<>();
        for (var person : DemoPerson.all(server)) {
            if (person.role().equals(role)) {
                strangers.add(person);
            } else {
                oneOfEachOtherRole.putIfAbsent(person.role(), person);
            }
        }
        strangers.addAll(oneOfEachOtherRole.values());
        return strangers;
    }

    /** The addresses with an id that somebody comes to by following links from their first page. */
    private Set<String> objectsReachedBy(DemoPerson person) {
        var visitor = new HttpPerson(server);
        var home = visitor.trySignIn("/public/sign-in", person.email(), person.password())
                .leadsTo();
        Deque<String> next = new ArrayDeque<>(List.of(home));
        Set<String> seen = new HashSet<>(next);
        Set<String> objects = new TreeSet<>();
        while (!next.isEmpty() && seen.size() < MOST_PAGES_OF_ONE_PERSON) {
            var address = next.remove();
            var answer = visitor.get(address);
            if (answer.status() != 200) {
                continue;
            }
            if (ID.matcher(address).find()) {
                objects.add(address);
            }
            var link = LINK.matcher(answer.body());
            while (link.find()) {
                var found = link.group(1).replace("&amp;", "&");
                if (seen.add(found)) {
                    next.add(found);
                }
            }
        }
        return objects;
    }

    private HttpPerson somebody(String role) {
        var person = new HttpPerson(server);
        return role.equals(AuthorisationMatrix.NOBODY) ? person : person.signIn(DemoPerson.with(role, server));
    }

    private static String got(HttpPerson person, Row row) {
        var answer = person.get(row.address().replace(AuthorisationMatrix.ABSENT, Ids.next()));
        return answer.status() == 303 && answer.leadsTo().startsWith("/public/sign-in")
                ? "sign-in"
                : Integer.toString(answer.status());
    }
}
