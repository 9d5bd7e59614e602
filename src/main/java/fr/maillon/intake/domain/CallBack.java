package fr.maillon.intake.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call that a client asked for while the request is looked at (D-03). A coordinator sets its time, and another as often
 * as needed; each change of the time has a higher number, so that calendars follow. In the end they have talked, or one of
 * the two cancelled it.
 */
@Entity
@Table(name = "call_backs")
public class CallBack {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "request_id")
    private String request;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CallBackStatus status;

    @Column(name = "phone")
    private String phone;

    @Column(name = "wished_day")
    private @Nullable LocalDate wishedDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_half")
    private @Nullable HalfDay wishedHalf;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "sequence_number")
    private int sequence;

    @Column(name = "caller_id")
    private @Nullable String caller;

    @Column(name = "caller_name")
    private String callerName = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected CallBack() {}

    /** What a client asks for. */
    public CallBack(CallBackId id, RequestId request, CallBackWish wish, String phone, Instant now) {
        this.id = id.value();
        this.request = request.value();
        this.status = CallBackStatus.ASKED;
        this.wishedDay = wish.day();
        this.wishedHalf = wish.half();
        this.phone = phone;
        this.askedAt = now;
        this.changedAt = now;
    }

    /** Whether it is to take place exactly then, so that setting it again changes nothing. */
    public boolean isFixedAt(Instant start, Instant end) {
        return status.hasTime() && start.equals(startsAt) && end.equals(endsAt);
    }

    /** A coordinator sets the time, or another time. */
    public void fix(Instant start, Instant end, Viewer coordinator, Instant now) {
        mustBeOpen();
        if (status.hasTime()) {
            sequence++;
            status = CallBackStatus.MOVED;
        } else {
            status = CallBackStatus.FIXED;
        }
        startsAt = start;
        endsAt = end;
        calledBy(coordinator);
        changedAt = now;
    }

    /** They talked, at the time that was set or without any. */
    public void hold(Viewer coordinator, Instant now) {
        mustBeOpen();
        status = CallBackStatus.HELD;
        calledBy(coordinator);
        changedAt = now;
    }

    /** It will not take place. */
    public void cancel(String why, Instant now) {
        mustBeOpen();
        if (status.hasTime()) {
            sequence++;
        }
        status = CallBackStatus.CANCELLED;
        reason = why;
        changedAt = now;
    }

    private void calledBy(Viewer coordinator) {
        caller = coordinator.account().value();
        callerName = coordinator.name();
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw new Refused("callBack.over");
        }
    }

    public CallBackId id() {
        return new CallBackId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public CallBackStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public CallBackSummary summary() {
        return new CallBackSummary(
                id(),
                request(),
                status,
                new CallBackWish(wishedDay, wishedHalf),
                phone,
                startsAt,
                endsAt,
                sequence,
                caller == null ? null : new AccountId(caller),
                callerName,
                reason,
                askedAt);
    }
}
