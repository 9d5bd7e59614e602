package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.service.CallBackService;
import fr.maillon.intake.service.CancelCallBack;
import fr.maillon.intake.service.FixCallBack;
import fr.maillon.intake.service.HoldCallBack;
import fr.maillon.intake.service.PromiseTold;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.Zones;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A coordinator sets the time of a call-back, moves it, says that it took place, or cancels it. */
@Named
@ViewScoped
public class FixCallBackBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    @Inject
    private CallBackService callBacks;

    @Inject
    private RequestFiles files;

    @Inject
    private PromiseTold promises;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private CallBackSummary callBack;
    private RequestFile request;
    private String hours;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private String minutes;
    private String reason;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        callBack = callBacks.read(new CallBackId(id == null ? "" : id));
        request = files.fileFor(viewer, callBack.requestId());
        hours = promises.promised(callBack.requestId())
                .desk()
                .hours()
                .said(say.texts().locale());
        if (callBack.startsAt() == null) {
            begunFromTheWish();
        } else {
            var start = callBack.startsAt().atZone(Zones.PARIS);
            day = start.toLocalDate();
            from = start.toLocalTime();
            to = callBack.endsAt().atZone(Zones.PARIS).toLocalTime();
        }
    }

    private void begunFromTheWish() {
        day = callBack.wish().day();
        if (day != null) {
            from = callBack.wish().half() == HalfDay.MORNING ? MORNING : AFTERNOON;
            to = from.plus(USUAL);
        }
    }

    public String fix() {
        callBacks.fix(new FixCallBack(callBack.id(), at(from), at(to)));
        messenger.success("fixCallBack.done");
        return Redirects.to("/coordinator/requests/call-back", "id", id);
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(Zones.PARIS).toInstant();
    }

    public String hold() {
        callBacks.hold(new HoldCallBack(callBack.id(), minutes));
        messenger.success("fixCallBack.held");
        return backToTheRequest();
    }

    public String cancel() {
        callBacks.cancel(new CancelCallBack(callBack.id(), reason));
        messenger.success("callBack.cancelled");
        return backToTheRequest();
    }

    private String backToTheRequest() {
        return Redirects.to(
                request.awaitsQualification() ? "/coordinator/requests/qualify" : "/coordinator/requests/view",
                "id",
                callBack.requestId().value());
    }

    public CallBackSummary getCallBack() {
        return callBack;
    }

    public RequestFile getRequest() {
        return request;
    }

    public String getHours() {
        return hours;
    }

    public String getWished() {
        return CallBackSaid.wish(callBack, say.texts());
    }

    public String getDialled() {
        return CallBackSaid.dialled(callBack);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
