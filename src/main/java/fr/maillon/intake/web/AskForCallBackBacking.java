package fr.maillon.intake.web;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.AskForCallBack;
import fr.maillon.intake.service.CallBackService;
import fr.maillon.intake.service.CancelCallBack;
import fr.maillon.intake.service.PromiseTold;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A client asks to be called back, or no longer wants to be. */
@Named
@ViewScoped
public class AskForCallBackBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ASAP = "ASAP";
    private static final String PAGE = "/client/requests/view";

    @Inject
    private RequestFiles files;

    @Inject
    private CallBackService callBacks;

    @Inject
    private PromiseTold promises;

    @Inject
    private DirectoryApi directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private RequestFile request;
    private CallBackSummary coming;
    private boolean possible;
    private CallBackId callBackId;
    private String hours;
    private String moment = ASAP;
    private LocalDate day;
    private String phone;
    private String reason;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        coming = callBacks.of(request.summary().id()).stream()
                .filter(CallBackSummary::open)
                .findFirst()
                .orElse(null);
        possible = callBacks.mayAsk(request.summary().id());
        hours = promises.promised(request.summary().id())
                .desk()
                .hours()
                .said(say.texts().locale());
        phone = directory.client(request.summary().client()).phone();
        callBackId = CallBackId.next();
    }

    public String ask() {
        callBacks.ask(new AskForCallBack(callBackId, request.summary().id(), wish(), phone));
        messenger.success("askForCallBack.done");
        return Redirects.to(PAGE, "id", id);
    }

    private CallBackWish wish() {
        if (moment.equals(ASAP)) {
            return CallBackWish.AS_SOON_AS_POSSIBLE;
        }
        if (day == null) {
            throw new Refused("callBack.dayMissing");
        }
        return new CallBackWish(day, HalfDay.valueOf(moment));
    }

    public String cancel() {
        callBacks.cancel(new CancelCallBack(coming.id(), reason));
        messenger.success("callBack.cancelled");
        return Redirects.to(PAGE, "id", id);
    }

    public RequestFile getRequest() {
        return request;
    }

    /** The call that is to come, null when there is none. */
    public CallBackSummary getComing() {
        return coming;
    }

    public boolean isPossible() {
        return possible;
    }

    public String getHours() {
        return hours;
    }

    /** The wish of the call to come, in words. */
    public String getWished() {
        return CallBackSaid.wish(coming, say.texts());
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
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
