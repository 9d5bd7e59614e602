package fr.maillon.award.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.award.OpenedBids;
import fr.maillon.award.OpenedLot;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.bidding.OpenedBid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ContractDocumentTest {

    private final AwardFixtures fixtures = new AwardFixtures();
    private final OpenedLot world = fixtures.world;

    private PDDocument accepted(OpenedBid bid, WithdrawalAnswers answers, boolean startRequested) throws IOException {
        fixtures.choose(bid);
        var acceptance = fixtures.acceptance.accept(fixtures.acceptanceOf(bid, answers, startRequested));
        return Loader.loadPDF(
                fixtures.acceptances.documentOf(acceptance.id()).orElseThrow().content());
    }

    /** The text on one line, spaces of all kinds alike. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** D-05: the version of the brief is printed in the bid. */
    @Test
    void the_document_says_everything_a_quote_must_say() throws IOException {
        try (var document = accepted(world.nearBid, WithdrawalAnswers.NONE, false)) {
            assertThat(text(document))
                    .contains("Devis")
                    .contains("Numéro DV-1, révision 2, du vendredi 20 novembre 2026")
                    .contains("valable jusqu’au dimanche 31 janvier 2027")
                    .contains("Zoé Toile EI")
                    .contains("73282932000074")
                    .contains("FR44732829320")
                    .contains("Les Conserves de Gaillac")
                    .contains("81600 Gaillac")
                    .contains("lundi 4 janvier 2027")
                    .contains("30 jours")
                    .contains("Boutique en ligne")
                    .contains("Total HT 1 500,00 €")
                    .contains("TVA 20 % sur 1 500,00 € 300,00 €")
                    .contains("Total TTC 1 800,00 €")
                    .contains("30 % à la commande, le solde à la livraison")
                    .contains("Maquette 33,33 %")
                    .contains("non précisé")
                    .contains("Cahier des charges du lot, version "
                            + world.intakeApi().request(world.request).briefVersion());
        }
    }

    @Test
    void its_last_page_carries_the_facts_of_the_acceptance() throws IOException {
        try (var document = accepted(world.nearBid, WithdrawalAnswers.NONE, false)) {
            assertThat(text(document))
                    .contains("Bon pour accord")
                    .contains(AwardFixtures.SENTENCE)
                    .contains("Je peux engager le client.")
                    .contains("Camille Untel")
                    .contains("Gérante")
                    .contains("2026-11-23T08:00:00Z")
                    .contains("2026-11-23T09:00:00+01:00[Europe/Paris]")
                    .contains("192.0.2.7")
                    .contains(world.nearBid.id().value())
                    .contains("la loi n’ouvre pas de droit de rétractation");
        }
    }

    @Test
    void without_vat_it_carries_the_sentence_of_the_law() throws IOException {
        try (var document = accepted(world.cheapBid, WithdrawalAnswers.NONE, false)) {
            assertThat(text(document)).contains(world.cheapBid.vatMention()).doesNotContain("TVA 0 %");
        }
    }

    @Test
    void the_right_to_withdraw_is_stated_with_its_last_day() throws IOException {
        try (var document = accepted(world.nearBid, new WithdrawalAnswers(true, true, true), true)) {
            assertThat(text(document))
                    .contains("jusqu’au lundi 7 décembre 2026 inclus")
                    .contains("demande expressément que le travail commence");
        }
    }

    @Test
    void texts_may_contain_anything_and_stay_text() throws IOException {
        var nasty = world.bids.put(OpenedBids.withIncluded(
                OpenedBids.aBid(world.lot, world.farBid.providerId(), "DV-5", "10.00"),
                "<script>alert(1)</script> ${7*7} #{7*7} & \"quotes\" \u0007 fin"));

        try (var document = accepted(nasty, WithdrawalAnswers.NONE, false)) {
            assertThat(text(document)).contains("<script>alert(1)</script> ${7*7} #{7*7} & \"quotes\"");
        }
    }

    @Test
    void every_font_is_embedded_and_the_structure_is_tagged() throws IOException {
        try (var document = accepted(world.nearBid, WithdrawalAnswers.NONE, false)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Devis DV-1 et bon pour accord");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
