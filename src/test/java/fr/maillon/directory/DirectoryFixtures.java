package fr.maillon.directory;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.util.Set;

/** Clients and providers that present themselves, for tests. */
public final class DirectoryFixtures {

    public static final Siret SIRET = new Siret("73282932000074");
    public static final Siret OTHER_SIRET = new Siret("00008101800012");

    private DirectoryFixtures() {}

    public static ClientProfile aClient(ClientKind kind) {
        return new ClientProfile(
                "Conserverie des Trois Clochers",
                kind,
                null,
                "81099",
                "5 rue des Tisserands",
                kind != ClientKind.PUBLIC_BODY,
                "Bernard Untel",
                "gérant",
                new EmailAddress("bernard@conserverie.demo.maillon.example"),
                "05 36 49 80 00",
                "Conserves de légumes.");
    }

    public static ProviderProfile aProvider() {
        return aProvider("Atelier Pastel", new TradeCode("graphic-design"));
    }

    public static ProviderProfile aProvider(String name, TradeCode... trades) {
        return aProvider(name, LegalForm.SOLE_TRADER, VatRegime.FRANCHISE, null, trades);
    }

    public static ProviderProfile aProvider(
            String name, LegalForm legalForm, VatRegime vatRegime, Siret siret, TradeCode... trades) {
        return new ProviderProfile(
                name,
                legalForm,
                vatRegime,
                siret,
                "81004",
                "3 rue du Pastel",
                "Maëlle Rouzière",
                new EmailAddress("maelle@pastel.demo.maillon.example"),
                "05 36 49 10 00",
                Set.of(trades),
                "Identités visuelles.",
                2);
    }
}
