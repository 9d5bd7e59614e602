package fr.maillon.intake;

import fr.maillon.directory.ClientId;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.domain.Circumstances;
import fr.maillon.intake.domain.QuoteRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        request.offerBrief("Une boutique en ligne.", MONDAY_MORNING);
        return request;
    }

    public static QuoteRequest aRequestBeingSourced() {
        var request = aRequestWithAnOfferedBrief();
        request.approveBrief(1, MONDAY_MORNING);
        request.follow(RequestStatus.SOURCING, MONDAY_MORNING);
        return request;
    }
}
