package fr.maillon.lots;

import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.UsualDependency;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import java.util.List;

/** A need of the catalogue with three usual lots: a shop needs the photos, and texts come after it. */
public final class NeedFixtures {

    private NeedFixtures() {}

    public static NeedTemplate sellOnline(int version) {
        return new NeedTemplate(
                new NeedCode("sell-online"),
                version,
                NeedKind.SELL_ONLINE,
                said("Vendre en ligne"),
                Bilingual.EMPTY,
                List.of(),
                List.of(
                        lot("photos", "photography", 3, true, "Droits sur les images"),
                        lot("shop", "web-development", 12, false, "Moyens de paiement"),
                        lot("texts", "web-development", 5, false)),
                List.of(
                        new UsualDependency("shop", DependencyKind.NEEDS_DELIVERABLE_OF, "photos"),
                        new UsualDependency("texts", DependencyKind.STARTS_AFTER, "shop")));
    }

    public static AdvisedLot judged(UsualLot lot, boolean advised) {
        return new AdvisedLot(lot, advised, List.of(said("Parce que " + lot.code())));
    }

    private static UsualLot lot(String code, String trade, int days, boolean onSite, String... checks) {
        return new UsualLot(
                code,
                new TradeCode(trade),
                said("Titre " + code),
                said("Travail " + code),
                said("Livrable " + code),
                1,
                days,
                Money.euros(500),
                Money.euros(900),
                onSite,
                List.of(checks).stream().map(NeedFixtures::said).toList());
    }

    private static Bilingual said(String french) {
        return new Bilingual(french, "");
    }
}
