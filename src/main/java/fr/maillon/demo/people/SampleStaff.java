package fr.maillon.demo.people;

import fr.maillon.identity.Role;
import fr.maillon.platform.reference.ReferenceTable;
import fr.maillon.shared.EmailAddress;
import java.util.List;
import java.util.Locale;

/** Somebody of the association. */
public record SampleStaff(String key, String name, EmailAddress email, Role role, Locale language) {

    public static List<SampleStaff> all() {
        return ReferenceTable.read(SampleStaff.class, "/fr/maillon/demo/staff.csv").rows().stream()
                .map(row -> new SampleStaff(
                        row.text("key"),
                        row.text("name"),
                        new EmailAddress(row.text("email")),
                        Role.valueOf(row.text("role")),
                        Locale.forLanguageTag(row.text("language"))))
                .toList();
    }
}
