package fr.maillon.intake.service;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestSummary;
import fr.maillon.intake.domain.AnswersFitTheirQuestions;
import fr.maillon.intake.domain.Circumstances;
import fr.maillon.intake.domain.DraftKeyRepository;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.Zones;
import fr.maillon.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody writes a request step by step, signed in or not; a client who is signed in also sends it. */
@ApplicationService
public class DraftService {

    private QuoteRequestRepository requests;
    private DraftKeyRepository keys;
    private DraftAccess access;
    private Submission submission;
    private NeedsApi needs;
    private TerritoryApi territories;
    private Clock clock;

    protected DraftService() {}

    @Inject
    public DraftService(
            QuoteRequestRepository requests,
            DraftKeyRepository keys,
            DraftAccess access,
            Submission submission,
            NeedsApi needs,
            TerritoryApi territories,
            Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.access = access;
        this.submission = submission;
        this.needs = needs;
        this.territories = territories;
        this.clock = clock;
    }

    /** The draft, or the client's own request that was sent already; nothing while nothing was kept under this id. */
    public Optional<RequestFile> draft(RequestId id) {
        return access.find(id).map(QuoteRequest::file);
    }

    /** The drafts that whoever asks may take up without being signed in. */
    public List<RequestFile> held() {
        return access.held().stream().map(QuoteRequest::file).toList();
    }

    /** Whether whoever writes is a client who may send it without proving an address. */
    public boolean isClient() {
        return access.client().isPresent();
    }

    /** The first day for which something can be wished: today, in Paris. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.PARIS));
    }

    /** Keeps the first step; the draft begins with it. */
    public void describe(@Valid DescribeNeed command) {
        var draft = access.find(command.requestId()).orElseGet(() -> access.begin(command.requestId()));
        if (draft.describes(command.need(), command.title(), command.text())) {
            return;
        }
        mustBeCurrent(draft, command.version());
        draft.describe(template(draft.needAsked(), command), command.title(), command.text(), clock.instant());
    }

    /** The version of the need that the draft has already, or the one that is offered now. */
    private NeedTemplate template(@Nullable NeedAsked asked, DescribeNeed command) {
        var kept = asked != null && asked.need().equals(command.need())
                ? needs.need(asked.need(), asked.version())
                : Optional.<NeedTemplate>empty();
        return kept.or(() -> needs.needs().stream()
                        .filter(need -> need.code().equals(command.need()))
                        .findFirst())
                .orElseThrow(() -> new Refused("postRequest.needUnknown"));
    }

    /** Keeps the second step. */
    public void answer(@Valid AnswerQuestions command) {
        var draft = access.require(command.requestId());
        var asked = draft.needAsked();
        if (asked == null) {
            throw new Refused("submitRequest.needMissing");
        }
        var template = needs.need(asked.need(), asked.version()).orElseThrow(NotFound::new);
        var answers = AnswersFitTheirQuestions.kept(template, command.answers());
        if (!draft.answers(answers)) {
            mustBeCurrent(draft, command.version());
            draft.answer(answers, clock.instant());
        }
    }

    /** Keeps the third step. */
    public void situate(@Valid SituateNeed command) {
        var draft = access.require(command.requestId());
        var commune = territories
                .findCommune(command.inseeCode())
                .orElseThrow(() -> new Refused("postRequest.communeUnknown"));
        var circumstances = new Circumstances(
                commune.inseeCode(),
                commune.name(),
                command.wishedFrom(),
                command.wishedBy(),
                command.budgetBand(),
                command.budgetReason());
        if (draft.isSituatedIn(circumstances)) {
            return;
        }
        mustBeCurrent(draft, command.version());
        mustNotHavePassed(command.wishedFrom());
        mustNotHavePassed(command.wishedBy());
        if (command.wishedFrom() != null
                && command.wishedBy() != null
                && command.wishedBy().isBefore(command.wishedFrom())) {
            throw new Refused("postRequest.datesCrossed");
        }
        draft.situate(circumstances, clock.instant());
        submission.offerToItsTerritory(draft);
    }

    private void mustNotHavePassed(@Nullable LocalDate day) {
        if (day != null && day.isBefore(today())) {
            throw new Refused("postRequest.dateInThePast");
        }
    }

    /**
     * A client who is signed in sends the draft, once; asked again, it answers with the request that was sent. A draft
     * begun before signing in becomes the client's.
     *
     * @throws NotFound for everybody else
     */
    public RequestSummary submit(@Valid SubmitRequest command) {
        var client = access.client().orElseThrow(NotFound::new);
        var request = access.require(command.requestId());
        if (request.isDraft()) {
            mustBeCurrent(request, command.version());
            submission.send(request, client);
        }
        return request.summary();
    }

    /** Forgets a draft that is not wanted any more. */
    public void discard(RequestId id) {
        var draft = access.require(id);
        if (!draft.isDraft()) {
            throw new Refused("postRequest.sentAlready");
        }
        keys.removeAllOf(id);
        requests.remove(draft);
    }

    private static void mustBeCurrent(QuoteRequest draft, long shown) {
        if (draft.version() != shown) {
            throw new Stale();
        }
    }
}
