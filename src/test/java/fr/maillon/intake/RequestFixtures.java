package fr.maillon.intake;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientId;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefContent.BriefCriterion;
import fr.maillon.intake.BriefContent.BriefDependency;
import fr.maillon.intake.BriefContent.BriefLine;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.domain.Circumstances;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Requests in the states that tests begin with. */
public final class RequestFixtures {

    /** Ten in the morning in Paris. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T09:00:00Z");

    public static final Instant PROMISED = MONDAY_MORNING.plus(2, ChronoUnit.DAYS);
    public static final String TITLE = "Vendre mes conserves en ligne";
    public static final String NEED = "Je fais des conserves à Gaillac et je voudrais les vendre sur un site à moi.";
    public static final String GAILLAC = "81099";

    public static final Map<String, String> ANSWERS = Map.of("hasSite", "no", "productCount", "40");

    private RequestFixtures() {}

    public static QuoteRequest anEmptyDraft() {
        return QuoteRequest.draft(RequestId.next(), Viewers.TARN, ClientId.next(), "Conserverie Untel", MONDAY_MORNING);
    }

    public static QuoteRequest aCompleteDraft() {
        var draft = anEmptyDraft();
        draft.describe(SomeNeeds.sellOnline(), TITLE, NEED, MONDAY_MORNING);
        draft.answer(ANSWERS, MONDAY_MORNING);
        draft.situate(
                new Circumstances(GAILLAC, "Gaillac", null, LocalDate.of(2027, 3, 1), BudgetBand.UP_TO_8000, ""),
                MONDAY_MORNING);
        return draft;
    }

    public static QuoteRequest aSubmittedRequest() {
        var request = aCompleteDraft();
        request.submit(123, "Conserverie Untel", TarnTerritory.TIMES, MONDAY_MORNING);
        return request;
    }

    public static QuoteRequest aRequestInQualification() {
        var request = aSubmittedRequest();
        request.acknowledge(PROMISED, MONDAY_MORNING);
        return request;
    }

    public static QuoteRequest aRequestAwaitingInformation() {
        var request = aRequestInQualification();
        request.ask("Combien de produits ?", MONDAY_MORNING);
        return request;
    }

    public static QuoteRequest anAcceptedRequest() {
        var request = aRequestInQualification();
        request.accept("", MONDAY_MORNING);
        return request;
    }

    /** Its first brief version waits for the client. */
    public static QuoteRequest aRequestWithAnOfferedBrief() {
        var request = anAcceptedRequest();
        request.offerBrief(saying("Une boutique en ligne."), MONDAY_MORNING);
        return request;
    }

    /** A brief with these words before its one lot. */
    public static BriefContent saying(String introduction) {
        return new BriefContent(introduction, Money.euros(3000), List.of(aLot(1, "Boutique")));
    }

    /** A lot of a brief that says as little as it may. */
    public static BriefLot aLot(int position, String title) {
        return new BriefLot(
                String.valueOf(position).repeat(26),
                position,
                title,
                new TradeCode("web-development"),
                "Développement web",
                "Ce qu’il faut faire.",
                "",
                List.of(),
                Money.euros(3000),
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    /** A lot of a brief that says all it can. */
    public static BriefLot aLotInFull(int position, String title) {
        return new BriefLot(
                String.valueOf(position).repeat(26),
                position,
                title,
                new TradeCode("photography"),
                "Photographie",
                "Photographier chaque conserve.\nEt l’atelier.",
                "Les photos, en deux formats\nLe droit de s’en servir",
                List.of(new BriefLine("Produit", new BigDecimal("40"), "photos")),
                Money.of("1200.50"),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 3, 1),
                true,
                List.of(new BriefCriterion("Prix", 60), new BriefCriterion("Références", 40)),
                List.of(new BriefDependency(DependencyKind.NEEDS_DELIVERABLE_OF, 1, "Boutique")));
    }

    public static QuoteRequest aRequestBeingSourced() {
        var request = aRequestWithAnOfferedBrief();
        request.approveBrief(1, MONDAY_MORNING);
        request.follow(RequestStatus.SOURCING, MONDAY_MORNING);
        return request;
    }
}
