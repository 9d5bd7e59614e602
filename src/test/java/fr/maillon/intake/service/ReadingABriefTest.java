package fr.maillon.intake.service;

import static fr.maillon.intake.RequestFixtures.aLot;
import static fr.maillon.intake.RequestFixtures.aLotInFull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.BriefChange;
import fr.maillon.platform.web.Texts;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.domain.PriceFact;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * D-05: every version of the brief stays readable, on the page and as PDF, with what changed since the one before; issue
 * 4, part 7: each lot says what comparable work was awarded for, or that there is not enough history.
 */
class ReadingABriefTest {

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId id = world.aRequestWithAnOfferedBrief();

    /** A second version, with all that a brief can say. */
    private void offerMore() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.progress.offerBrief(
                id,
                new BriefContent(
                        "Une boutique & des photos <en ligne>.",
                        Money.of("4200.50"),
                        List.of(aLot(1, "Boutique"), aLotInFull(2, "Photos"))));
    }

    @Test
    void the_newest_version_is_shown_unless_another_is_asked_for() {
        offerMore();

        var newest = world.briefs.brief(world.client, id, BriefService.NEWEST);
        var first = world.briefs.brief(world.coordinator, id, 1);

        assertThat(newest.version().number()).isEqualTo(2);
        assertThat(newest.awaited()).isTrue();
        assertThat(newest.superseded()).isFalse();
        assertThat(first.version().number()).isEqualTo(1);
        assertThat(first.awaited()).isFalse();
        assertThat(first.superseded()).isTrue();
        assertThat(first.version().refusalReason()).isEqualTo("Il manque les photos.");
        assertThat(first.versions()).hasSize(2);
    }

    @Test
    void what_changed_is_shown_from_the_second_version_on() {
        assertThat(world.briefs.brief(world.client, id, 1).changes()).isNull();

        offerMore();

        var second = world.briefs.brief(world.client, id, 2);
        assertThat(second.introduction().change()).isNotNull();
        assertThat(second.lots().get(0).change()).isNull();
        assertThat(second.lots().get(1).change().kind()).isEqualTo(BriefChange.ADDED);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> world.briefs.brief(world.client, id, 2)).isInstanceOf(NotFound.class);
        var without = world.anAcceptedRequest();
        assertThatThrownBy(() -> world.briefs.brief(world.client, without, BriefService.NEWEST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void five_comparable_awards_give_a_range_and_four_do_not() {
        List.of("1600", "1800", "2000", "2300").forEach(this::award);
        assertThat(priceOfTheShop()).startsWith("Pas encore assez d’attributions comparables");

        award("4000");
        assertThat(priceOfTheShop())
                .isEqualTo("Dans votre territoire, 5 attributions comparables en 36 mois : de 1 800 à 2 300 € HT.");
    }

    @Test
    void the_document_says_all_that_the_version_says() throws IOException {
        offerMore();

        var file = world.briefs.file(world.client, id, BriefService.NEWEST);

        assertThat(file.name()).isEqualTo("QR-2026-000123-cahier-des-charges-v2.pdf");
        try (var pdf = Loader.loadPDF(file.content())) {
            assertThat(text(pdf))
                    .contains("QR-2026-000123, version 2")
                    .contains("Vendre mes conserves en ligne")
                    .contains("Conserverie Untel")
                    .contains("Gaillac")
                    .contains("Cette version attend l’accord du client.")
                    .contains("Ce qui change par rapport à la version 1")
                    .contains("Nouveau : Photos")
                    .contains("Une boutique & des photos <en ligne>.")
                    .contains("Lot 2. Photos")
                    .contains("Ce que fait photography.")
                    .contains("Photographier chaque conserve. Et l’atelier.")
                    .contains("Le droit de s’en servir")
                    .contains("40 photos : Produit")
                    .contains("lundi 4 janvier 2027")
                    .contains("lundi 1er mars 2027")
                    .contains("Travail à faire sur place, Gaillac")
                    .contains("A besoin de ce que livre le lot 1, « Boutique »")
                    .contains("Prix : 60 %")
                    .contains("1 200,50 € HT")
                    .contains("4 200,50 €")
                    .contains("Pas encore assez d’attributions comparables");
        }
    }

    @Test
    void it_is_readable_by_assistive_software_and_says_its_language_and_title() throws IOException {
        try (var pdf = Loader.loadPDF(world.briefs.file(world.client, id, 1).content())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Cahier des charges QR-2026-000123, version 1");
        }
    }

    @Test
    void whoever_reads_english_gets_it_in_english_with_the_words_as_they_were_typed() throws IOException {
        var english = new Viewer(
                world.client.account(),
                world.client.name(),
                world.client.roles(),
                world.client.territory(),
                Locale.ENGLISH);

        var file = world.briefs.file(english, id, 1);

        assertThat(file.name()).isEqualTo("QR-2026-000123-brief-v1.pdf");
        try (var pdf = Loader.loadPDF(file.content())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(pdf)).contains("Trade web-development").contains("Une boutique en ligne.");
        }
    }

    @Test
    void a_decided_version_says_so_on_its_document() throws IOException {
        world.intake.approveBrief(new ApproveBrief(id, 1));

        try (var pdf =
                Loader.loadPDF(world.briefs.file(world.coordinator, id, 1).content())) {
            assertThat(text(pdf)).contains("Cette version est validée depuis le lundi 23 novembre 2026");
        }
    }

    private void award(String net) {
        world.priceFacts.add(new PriceFact(new AwardedPrice(
                Ids.next(),
                Viewers.TARN,
                new TradeCode("web-development"),
                PriceSize.M,
                Money.of(net),
                LocalDate.of(2026, 5, 4))));
    }

    private String priceOfTheShop() {
        return world.briefs
                .brief(world.client, id, 1)
                .section(new BriefSection("1".repeat(26)))
                .orElseThrow()
                .priceIn(new Texts(Locale.FRENCH, world.clock))
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** The text on one line, spaces of all kinds alike. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
