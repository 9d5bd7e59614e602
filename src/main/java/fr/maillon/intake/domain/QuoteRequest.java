package fr.maillon.intake.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.directory.ClientId;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestEnding;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSummary;
import fr.maillon.shared.PlainText;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.Times;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for, from the first word to the end.
 *
 * <p>It begins as a draft that only its client sees and that keeps what was typed at each step. Sent, it gets its
 * reference; the association acknowledges it with a promise, and a coordinator accepts it, asks for more (as often as
 * needed) or rejects it with a reason. For an accepted request the coordinator writes a brief and offers it; the client
 * approves that version or refuses it with a reason, and then another is offered. From the approval on, the request
 * follows its lots: bids are collected, compared, the work is delivered, and after the reviews it is closed.
 *
 * <p>Until it is closed its client may cancel it, with a reason. A client who stays silent for too long when asked
 * something has abandoned it. A request none of whose lots could be delivered ends unsuccessful.
 */
@Entity
@Table(name = "quote_requests")
public class QuoteRequest {

    private static final int SEARCHED = 6_000;
    private static final Set<RequestStatus> LED_BY_LOTS =
            Set.of(RequestStatus.SOURCING, RequestStatus.COMPARISON, RequestStatus.IN_DELIVERY);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "territory_id")
    private String territory;

    @Column(name = "client_id")
    private String client;

    @Column(name = "client_name")
    private String clientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RequestStatus status;

    @Embedded
    private WrittenNeed need = WrittenNeed.nothing();

    @Column(name = "outside")
    private boolean outside;

    @Enumerated(EnumType.STRING)
    @Column(name = "qualification")
    private @Nullable QualificationOutcome qualification;

    @Column(name = "qualification_message")
    private String qualificationMessage = "";

    @Column(name = "brief_version")
    private int briefVersion;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "qualify_by")
    private @Nullable Instant qualifyBy;

    @Column(name = "first_promise")
    private @Nullable Instant firstPromise;

    @Column(name = "first_answered_at")
    private @Nullable Instant firstAnsweredAt;

    @Column(name = "times")
    private @Nullable Times times;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private @Nullable RequestEnding ending;

    @Column(name = "end_reason")
    private String endReason = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "search_words")
    private String searchWords = "";

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Clarification> clarifications = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<BriefVersion> briefs = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    protected QuoteRequest() {}

    private QuoteRequest(RequestId id, TerritoryId territory, ClientId client, String clientName, Instant now) {
        this.id = id.value();
        this.territory = territory.value();
        this.client = client.value();
        this.clientName = clientName;
        this.status = RequestStatus.DRAFT;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** A new draft; of somebody who has no account under the id of the client they will be. */
    public static QuoteRequest draft(
            RequestId id, TerritoryId territory, ClientId client, String clientName, Instant now) {
        return new QuoteRequest(id, territory, client, clientName, now);
    }

    /** Keeps what the client needs. */
    public void describe(NeedTemplate template, String title, String text, Instant now) {
        mustBeDraft();
        need.describe(template, title, text);
        changed(now);
    }

    /** Keeps what the client answered to the questions of the need. */
    public void answer(Map<String, String> answers, Instant now) {
        mustBeDraft();
        need.answer(answers);
        changed(now);
    }

    /** Keeps where, when and for how much. */
    public void situate(Circumstances circumstances, Instant now) {
        mustBeDraft();
        need.situate(circumstances);
        changed(now);
    }

    /** Whether the draft already says exactly this: then saving it again changes nothing. */
    public boolean describes(NeedCode code, String title, String text) {
        return need.describes(code, title, text);
    }

    /** Whether the draft already says exactly this: then saving it again changes nothing. */
    public boolean answers(Map<String, String> answers) {
        return need.answers(answers);
    }

    /** Whether the draft already says exactly this: then saving it again changes nothing. */
    public boolean isSituatedIn(Circumstances circumstances) {
        return need.isSituatedIn(circumstances);
    }

    /** The draft of somebody who had no account is that of this client from now on. */
    public void handTo(ClientId known) {
        mustBeDraft();
        client = known.value();
    }

    /**
     * The territory whose coordinators will read it.
     *
     * @param isOutside whether the work is to be done where no territory is, so that this one only takes care of it
     */
    public void offerTo(TerritoryId caring, boolean isOutside) {
        mustBeDraft();
        territory = caring.value();
        outside = isOutside;
    }

    /**
     * The client sends the request; from now on it has a reference.
     *
     * @param times those of the territory on this day, which the request keeps to its end
     */
    public void submit(long number, String clientName, Times times, Instant now) {
        mustBeDraft();
        if (need.kind() == null || need.title().isEmpty() || need.text().isEmpty()) {
            throw new Refused("submitRequest.needMissing");
        }
        if (need.inseeCode().isEmpty() || need.budgetBand() == null) {
            throw new Refused("submitRequest.placeMissing");
        }
        this.reference = RequestReference.of(now, number);
        this.clientName = clientName;
        this.submittedAt = now;
        this.times = times;
        become(RequestStatus.SUBMITTED, now);
    }

    /** The times it goes by. Not before it is submitted. */
    public Times times() {
        return Objects.requireNonNull(times);
    }

    /** The association promises to read it before an instant. */
    public void acknowledge(Instant qualifyBy, Instant now) {
        become(RequestStatus.IN_QUALIFICATION, now);
        this.qualifyBy = qualifyBy;
        this.firstPromise = qualifyBy;
    }

    /** A coordinator takes the request on: next comes its brief. */
    public void accept(String message, Instant now) {
        mustAwaitQualification();
        decided(QualificationOutcome.ACCEPTED, message, now);
    }

    /** A coordinator asks the client for more. */
    public void ask(String question, Instant now) {
        mustAwaitQualification();
        become(RequestStatus.AWAITING_CLIENT, now);
        decided(QualificationOutcome.NEEDS_INFORMATION, question, now);
        clarifications.add(new Clarification(this, clarifications.size() + 1, question, now));
    }

    /** A coordinator does not take the request on, and says why. */
    public void reject(String reason, Instant now) {
        mustAwaitQualification();
        decided(QualificationOutcome.REJECTED, reason, now);
        end(RequestStatus.REJECTED, RequestEnding.REJECTED_BY_COORDINATOR, reason, now);
    }

    /** The client answers; the association promises again to read it before an instant. */
    public void provideInformation(String answer, Instant qualifyBy, Instant now) {
        if (status != RequestStatus.AWAITING_CLIENT) {
            throw new Refused("provideInformation.notAwaited");
        }
        newest(clarifications).answer(answer, now);
        become(RequestStatus.IN_QUALIFICATION, now);
        this.qualifyBy = qualifyBy;
    }

    /** A new brief version is frozen and offered to the client; returns its number. */
    public int offerBrief(BriefContent content, Instant now) {
        if (status != RequestStatus.IN_QUALIFICATION || qualification != QualificationOutcome.ACCEPTED) {
            throw new Refused("splitRequest.notAwaited");
        }
        become(RequestStatus.BRIEF_APPROVAL, now);
        briefVersion++;
        briefs.add(new BriefVersion(this, briefVersion, content, now));
        return briefVersion;
    }

    /** The client approves the version that was shown. */
    public void approveBrief(int shown, Instant now) {
        awaitedBrief(shown, "approveBrief").approve(now);
        changedAt = now;
    }

    /** The client refuses the version that was shown, and says why: the coordinator writes another. */
    public void refuseBrief(int shown, String reason, Instant now) {
        awaitedBrief(shown, "approveBrief").refuse(reason, now);
        become(RequestStatus.IN_QUALIFICATION, now);
    }

    /** Somebody writes about the version that was shown, which is possible while it waits for the client. */
    public void discussBrief(int shown, Instant now) {
        awaitedBrief(shown, "commentBrief");
        changedAt = now;
    }

    private BriefVersion awaitedBrief(int shown, String act) {
        if (briefVersion > shown) {
            throw new Refused(act + ".otherVersion", briefVersion);
        }
        if (status != RequestStatus.BRIEF_APPROVAL || briefVersion != shown) {
            throw new Refused(act + ".notAwaited");
        }
        var newest = newest(briefs);
        if (newest.decision() != BriefDecision.WAITING) {
            throw new Refused(act + ".notAwaited");
        }
        return newest;
    }

    /** Whether this version was decided like this already: then deciding so again changes nothing. */
    public boolean hasDecided(int shown, BriefDecision decision, String reason) {
        return briefs.stream()
                .anyMatch(brief -> brief.number() == shown
                        && brief.decision() == decision
                        && brief.refusalReason().equals(reason));
    }

    /** The client's decision to go no further. */
    public void cancel(String reason, Instant now) {
        if (status == RequestStatus.DRAFT || status.isEnd()) {
            throw new Refused("cancelRequest.tooLate");
        }
        end(RequestStatus.CANCELLED, RequestEnding.CANCELLED_BY_CLIENT, reason, now);
    }

    /** The client stayed silent for too long. */
    public void abandon(Instant now) {
        if (status != RequestStatus.AWAITING_CLIENT && status != RequestStatus.BRIEF_APPROVAL) {
            throw new Refused("abandonRequest.notAwaiting");
        }
        end(RequestStatus.CANCELLED, RequestEnding.ABANDONED_BY_SILENCE, "", now);
    }

    /** The request takes the state that follows from its lots; returns whether that is another one. */
    public boolean follow(RequestStatus next, Instant now) {
        if (!LED_BY_LOTS.contains(next)) {
            throw new IllegalArgumentException("lots do not lead a request to " + next);
        }
        if (status == next) {
            return false;
        }
        if (status == RequestStatus.BRIEF_APPROVAL && newest(briefs).decision() != BriefDecision.APPROVED) {
            throw new Refused("request.transition", status, next);
        }
        become(next, now);
        return true;
    }

    /** It was delivered and its reviews are published. */
    public void close(Instant now) {
        end(RequestStatus.CLOSED, RequestEnding.DELIVERED, "", now);
    }

    /** None of its lots was delivered. */
    public void endUnsuccessful(Instant now) {
        end(RequestStatus.UNSUCCESSFUL, RequestEnding.WITHOUT_RESULT, "", now);
    }

    private void decided(QualificationOutcome outcome, String message, Instant now) {
        qualification = outcome;
        qualificationMessage = message;
        if (firstAnsweredAt == null) {
            firstAnsweredAt = now;
        }
        changedAt = now;
    }

    private void end(RequestStatus last, RequestEnding how, String reason, Instant now) {
        become(last, now);
        ending = how;
        endReason = reason;
        endedAt = now;
    }

    private void become(RequestStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Refused("request.transition", status, next);
        }
        status = next;
        changed(now);
    }

    private void changed(Instant now) {
        changedAt = now;
        var words = PlainText.folded(String.join(
                " ", reference == null ? "" : reference, need.title(), clientName, need.communeName(), need.text()));
        searchWords = words.substring(0, Math.min(words.length(), SEARCHED));
    }

    private void mustBeDraft() {
        if (status != RequestStatus.DRAFT) {
            throw new Refused("submitRequest.sentAlready");
        }
    }

    private void mustAwaitQualification() {
        if (status != RequestStatus.IN_QUALIFICATION || qualification == QualificationOutcome.ACCEPTED) {
            throw new Refused("qualifyRequest.notAwaited");
        }
    }

    private static <T> T newest(List<T> all) {
        return all.get(all.size() - 1);
    }

    /** Whether the coordinator's last decision was exactly this, and nothing happened since. */
    public boolean isQualifiedAs(QualificationOutcome outcome, String message) {
        var stillSo =
                switch (outcome) {
                    case ACCEPTED -> status == RequestStatus.IN_QUALIFICATION;
                    case NEEDS_INFORMATION -> status == RequestStatus.AWAITING_CLIENT;
                    case REJECTED -> status == RequestStatus.REJECTED;
                };
        return stillSo && qualification == outcome && qualificationMessage.equals(message);
    }

    /** Whether the client's last answer was exactly this and waits to be read. */
    public boolean wasAnswered(String answer) {
        return status == RequestStatus.IN_QUALIFICATION
                && qualification == QualificationOutcome.NEEDS_INFORMATION
                && answer.equals(newest(clarifications).answer());
    }

    /** Whether its client cancelled it. */
    public boolean isCancelledByClient() {
        return ending == RequestEnding.CANCELLED_BY_CLIENT;
    }

    public boolean isDraft() {
        return status == RequestStatus.DRAFT;
    }

    public boolean belongsTo(ClientId someone) {
        return client.equals(someone.value());
    }

    public RequestId id() {
        return new RequestId(id);
    }

    /** Whose it is; before a draft is sent, perhaps somebody who is no client yet. */
    public ClientId clientId() {
        return new ClientId(client);
    }

    /** Which need of the catalogue it was asked with, null while none was chosen. */
    public @Nullable NeedAsked needAsked() {
        return need.asked();
    }

    /** Commune where the work takes place, empty in a draft that does not say yet. */
    public String inseeCode() {
        return need.inseeCode();
    }

    public TerritoryId territory() {
        return new TerritoryId(territory);
    }

    /** What was promised at the acknowledgement and what became of it. Not before the acknowledgement. */
    public FirstAnswer firstAnswer() {
        return new FirstAnswer(
                Objects.requireNonNull(submittedAt), Objects.requireNonNull(firstPromise), firstAnsweredAt, endedAt);
    }

    /** Until when a coordinator has promised to read it, null before the acknowledgement. */
    public @Nullable Instant qualifyBy() {
        return qualifyBy;
    }

    public String clientName() {
        return clientName;
    }

    public RequestStatus status() {
        return status;
    }

    /** How many times it was changed; a form shows it to be refused when it is out of date. */
    public long version() {
        return version;
    }

    /** The short read-only picture. */
    public RequestSummary summary() {
        var band = need.budgetBand();
        return new RequestSummary(
                id(),
                reference == null ? "" : reference,
                territory(),
                clientId(),
                need.title(),
                need.text(),
                need.inseeCode(),
                band == null ? null : band.ceiling().orElse(null),
                need.wishedBy(),
                status,
                submittedAt,
                briefVersion);
    }

    /** The whole read-only picture. */
    public RequestFile file() {
        return new RequestFile(
                summary(),
                need.communeName(),
                clientName,
                need.kind(),
                need.asked(),
                need.isAnswered(),
                need.budgetBand(),
                need.budgetReason(),
                need.wishedFrom(),
                outside,
                qualification,
                qualificationMessage,
                qualifyBy,
                clarifications.stream()
                        .map(one ->
                                new RequestFile.Asked(one.question(), one.askedAt(), one.answer(), one.answeredAt()))
                        .toList(),
                briefs.stream()
                        .map(one -> new RequestFile.Brief(
                                one.number(),
                                one.content(),
                                one.offeredAt(),
                                one.decision(),
                                one.refusalReason(),
                                one.decidedAt()))
                        .toList(),
                ending,
                endReason,
                endedAt,
                changedAt,
                version);
    }
}
