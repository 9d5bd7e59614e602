package fr.maillon.intake.web;

import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.CallBackRow;
import fr.maillon.intake.service.CallBackService;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The call-backs of a request, or those to come of a territory. */
@Named
@RequestScoped
public class ListCallBacksBacking {

    @Inject
    private CallBackService callBacks;

    @Inject
    private Say say;

    private String id;
    private List<CallBackSummary> ofRequest;
    private List<CallBackRow> toCome;

    /** Those of a request, newest first; read once. */
    public List<CallBackSummary> of(String requestId) {
        if (ofRequest == null || !requestId.equals(id)) {
            id = requestId;
            ofRequest = new ArrayList<>(callBacks.of(new RequestId(requestId)));
        }
        return ofRequest;
    }

    public boolean mayAsk(String requestId) {
        return callBacks.mayAsk(new RequestId(requestId));
    }

    public List<CallBackRow> getToCome() {
        if (toCome == null) {
            toCome = new ArrayList<>(callBacks.toCome());
        }
        return toCome;
    }

    public String wish(CallBackSummary callBack) {
        return CallBackSaid.wish(callBack, say.texts());
    }

    public String dialled(CallBackSummary callBack) {
        return CallBackSaid.dialled(callBack);
    }

    public String chip(CallBackSummary callBack) {
        return switch (callBack.status()) {
            case ASKED -> "amber";
            case FIXED, MOVED -> "active";
            case HELD -> "done";
            case CANCELLED -> "neutral";
        };
    }
}
