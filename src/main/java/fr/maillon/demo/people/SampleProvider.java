package fr.maillon.demo.people;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.legal.VatRegime;
import fr.maillon.platform.reference.ReferenceTable;
import fr.maillon.platform.reference.ReferenceTable.Row;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A provider of the demonstration; some still wait for a coordinator to check them. */
public record SampleProvider(String key, ProviderProfile profile, ProviderStatus status) {

    public static List<SampleProvider> all() {
        return ReferenceTable.read(SampleProvider.class, "/fr/maillon/demo/providers.csv").rows().stream()
                .map(row ->
                        new SampleProvider(row.text("key"), profile(row), ProviderStatus.valueOf(row.text("status"))))
                .toList();
    }

    private static ProviderProfile profile(Row row) {
        var siret = row.text("siret");
        return new ProviderProfile(
                row.text("name"),
                LegalForm.valueOf(row.text("legal_form")),
                VatRegime.valueOf(row.text("vat_regime")),
                siret.isEmpty() ? null : new Siret(siret),
                row.text("commune"),
                row.text("street"),
                row.text("contact"),
                new EmailAddress(row.text("email")),
                row.text("phone"),
                Arrays.stream(row.text("trades").split(",")).map(TradeCode::new).collect(Collectors.toSet()),
                row.text("description"),
                row.integer("capacity"));
    }
}
