package fr.maillon.demo.people;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.platform.reference.ReferenceTable;
import fr.maillon.platform.reference.ReferenceTable.Row;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.util.List;
import java.util.Locale;

/** A client of the demonstration and the person who speaks for it. */
public record SampleClient(String key, ClientProfile profile, Locale language) {

    public static List<SampleClient> all() {
        return ReferenceTable.read(SampleClient.class, "/fr/maillon/demo/clients.csv").rows().stream()
                .map(row ->
                        new SampleClient(row.text("key"), profile(row), Locale.forLanguageTag(row.text("language"))))
                .toList();
    }

    private static ClientProfile profile(Row row) {
        var siret = row.text("siret");
        return new ClientProfile(
                row.text("name"),
                ClientKind.valueOf(row.text("kind")),
                siret.isEmpty() ? null : new Siret(siret),
                row.text("commune"),
                row.text("street"),
                Boolean.parseBoolean(row.text("recovers_vat")),
                row.text("contact"),
                row.text("function"),
                new EmailAddress(row.text("email")),
                row.text("phone"),
                row.text("description"));
    }
}
