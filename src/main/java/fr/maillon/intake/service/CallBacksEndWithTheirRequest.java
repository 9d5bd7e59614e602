package fr.maillon.intake.service;

import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestQualified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Nobody is called about a request that was rejected, cancelled or abandoned. */
@ApplicationScoped
public class CallBacksEndWithTheirRequest {

    private CallBackService callBacks;

    protected CallBacksEndWithTheirRequest() {}

    @Inject
    public CallBacksEndWithTheirRequest(CallBackService callBacks) {
        this.callBacks = callBacks;
    }

    void on(@Observes RequestQualified event) {
        if (event.outcome() == QualificationOutcome.REJECTED) {
            callBacks.requestEnded(event.requestId());
        }
    }

    void on(@Observes RequestCancelled event) {
        callBacks.requestEnded(event.requestId());
    }

    void on(@Observes RequestAbandoned event) {
        callBacks.requestEnded(event.requestId());
    }
}
