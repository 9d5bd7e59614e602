package fr.maillon.server;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody whom the sign-in page of the demonstration offers to be. */
public record DemoPerson(String role, String email, String password) {

    private static final Pattern ROW = Pattern.compile(
            "(?s)<tr data-role=\"([A-Z]+)\">.*?demo-email\">([^<]+)<.*?demo-password\">([^<]+)<.*?</tr>");

    /** All of them, as the page shows them. */
    public static List<DemoPerson> all(ServerUnderTest server) {
        List<DemoPerson> people = new ArrayList<>();
        var row = ROW.matcher(new HttpPerson(server).get("/public/sign-in").body());
        while (row.find()) {
            people.add(new DemoPerson(row.group(1), row.group(2), row.group(3)));
        }
        return people;
    }

    /** The first with this role. */
    public static DemoPerson with(String role, ServerUnderTest server) {
        return all(server).stream()
                .filter(person -> person.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sign-in page offers nobody with the role " + role));
    }
}
