package fr.maillon.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of a test: they arrive, each signs in, and all leave when it is over. */
final class Gathering implements AfterEachCallback {

    private final List<Person> people = new ArrayList<>();

    <P extends Person> P arrives(P person, String email) {
        people.add(person);
        person.signIn(email, DemoPeople.PASSWORD);
        return person;
    }

    List<Person> everybody() {
        return List.copyOf(people);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        people.forEach(Person::close);
        people.clear();
    }
}
