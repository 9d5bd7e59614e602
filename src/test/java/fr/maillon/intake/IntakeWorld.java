package fr.maillon.intake;

import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.Viewers.SignedIn;
import fr.maillon.intake.domain.InMemoryBriefComments;
import fr.maillon.intake.domain.InMemoryDraftKeyRepository;
import fr.maillon.intake.domain.InMemoryQuoteRequestRepository;
import fr.maillon.intake.service.AnswerQuestions;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.AskerService;
import fr.maillon.intake.service.BriefDocument;
import fr.maillon.intake.service.BriefService;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.intake.service.DraftAccess;
import fr.maillon.intake.service.DraftService;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.QualificationPromise;
import fr.maillon.intake.service.QualifyRequest;
import fr.maillon.intake.service.RequestAccess;
import fr.maillon.intake.service.RequestProgress;
import fr.maillon.intake.service.SituateNeed;
import fr.maillon.intake.service.Submission;
import fr.maillon.intake.service.SubmitRequest;
import fr.maillon.platform.limits.RateLimits;
import fr.maillon.platform.pdf.PdfWriter;
import fr.maillon.prices.domain.InMemoryPriceFacts;
import fr.maillon.prices.service.PriceMemory;
import fr.maillon.shared.RecordedEvents;
import fr.maillon.shared.StoppedClock;
import java.time.LocalDate;

/** Intake with everything around it in memory: a client, a coordinator, a clock that stands still. */
public final class IntakeWorld {

    public final StoppedClock clock = new StoppedClock(RequestFixtures.MONDAY_MORNING);
    public final RecordedEvents events = new RecordedEvents();
    public final InMemoryQuoteRequestRepository requests = new InMemoryQuoteRequestRepository();
    public final ClientsOnly directory = new ClientsOnly();
    public final TarnTerritory territory = new TarnTerritory();
    public final TarnDesk desk = new TarnDesk();
    public final Viewer client = Viewers.client();
    public final Viewer otherClient = Viewers.client();
    public final Viewer coordinator = Viewers.coordinator();
    public final SignedIn signedIn = new SignedIn(client);
    public final RequestAccess access = new RequestAccess(requests, directory);
    public final InMemoryDraftKeyRepository keys = new InMemoryDraftKeyRepository();
    public final SomeNeeds needs = new SomeNeeds();
    public final Browser browser = new Browser();
    public final Mailboxes accounts = new Mailboxes();
    public final DraftAccess draftAccess;
    public final AskerService askers;
    public final DraftService drafts;
    public final IntakeService intake;
    public final InMemoryPriceFacts priceFacts = new InMemoryPriceFacts();
    public final BriefService briefs;
    public final RequestProgress progress;

    public IntakeWorld() {
        directory.add(client.account(), "Conserverie Untel");
        directory.add(otherClient.account(), "Mairie d’Ailleurs");
        var promise = new QualificationPromise(desk);
        draftAccess = new DraftAccess(requests, keys, directory, territory, signedIn, browser, clock);
        var submission = new Submission(requests, needs, territory, events, clock);
        drafts = new DraftService(requests, keys, draftAccess, submission, needs, territory, clock);
        askers = new AskerService(
                requests,
                keys,
                draftAccess,
                submission,
                accounts,
                directory,
                browser,
                new RateLimits(clock),
                events,
                clock);
        intake = new IntakeService(access, promise, signedIn, events, clock);
        briefs = new BriefService(
                access,
                new InMemoryBriefComments(),
                new EveryTrade(),
                new PriceMemory(priceFacts, clock),
                new BriefDocument(new PdfWriter(), clock),
                signedIn,
                events,
                clock);
        progress = new RequestProgress(requests, access, promise, events, clock);
    }

    public RequestId aDescribedDraft() {
        signedIn.become(client);
        var id = RequestId.next();
        drafts.describe(describe(id));
        return id;
    }

    public static DescribeNeed describe(RequestId id) {
        return new DescribeNeed(id, SomeNeeds.SELL, RequestFixtures.TITLE, RequestFixtures.NEED, 0);
    }

    public static SituateNeed situate(RequestId id) {
        return new SituateNeed(
                id, RequestFixtures.GAILLAC, null, LocalDate.of(2027, 3, 1), BudgetBand.UP_TO_8000, "", 0);
    }

    public RequestId aSubmittedRequest() {
        var id = aDescribedDraft();
        drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        drafts.situate(situate(id));
        drafts.submit(new SubmitRequest(id, 0));
        return id;
    }

    /** Acknowledged: a coordinator may decide on it, and is signed in. */
    public RequestId aRequestToQualify() {
        var id = aSubmittedRequest();
        progress.acknowledge(id);
        signedIn.become(coordinator);
        return id;
    }

    /** The coordinator asked for more; the client is signed in. */
    public RequestId aRequestAwaitingInformation() {
        var id = aRequestToQualify();
        intake.qualify(new QualifyRequest(id, QualificationOutcome.NEEDS_INFORMATION, "Combien de produits ?", 0));
        signedIn.become(client);
        return id;
    }

    public RequestId anAcceptedRequest() {
        var id = aRequestToQualify();
        intake.qualify(new QualifyRequest(id, QualificationOutcome.ACCEPTED, "", 0));
        return id;
    }

    /** The client is signed in and reads the first version. */
    public RequestId aRequestWithAnOfferedBrief() {
        var id = anAcceptedRequest();
        progress.offerBrief(id, RequestFixtures.saying("Une boutique en ligne."));
        signedIn.become(client);
        return id;
    }

    public RequestId aRequestBeingSourced() {
        var id = aRequestWithAnOfferedBrief();
        intake.approveBrief(new ApproveBrief(id, 1));
        progress.follow(id, RequestStatus.SOURCING);
        return id;
    }

    public RequestStatus statusOf(RequestId id) {
        return requests.require(id).status();
    }
}
