package fr.maillon.workflow.engine;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about: a request or one of its lots. The process of a request carries the id of the request as its
 * only variable, because its business key is the reference for people; a process of a lot has the id of the lot as its
 * business key, and no variable at all.
 */
public record Subject(
        @Nullable RequestId requestId, @Nullable LotId lotId) {

    static final String REQUEST_ID = "requestId";

    static Subject of(VariableScope scope) {
        DelegateExecution execution =
                scope instanceof DelegateTask task ? task.getExecution() : (DelegateExecution) scope;
        String request = (String) execution.getVariable(REQUEST_ID);
        return request == null ? new Subject(null, lot(execution)) : new Subject(new RequestId(request), null);
    }

    /** The request that a process of a request is about. */
    public static RequestId request(DelegateExecution execution) {
        return new RequestId((String) execution.getVariable(REQUEST_ID));
    }

    /** The lot that a process of a lot is about. */
    public static LotId lot(DelegateExecution execution) {
        return new LotId(execution.getProcessBusinessKey());
    }

    /** The request itself, or the one that the lot belongs to. */
    RequestId request(LotsApi lots) {
        return lotId == null
                ? Objects.requireNonNull(requestId)
                : lots.lot(lotId).requestId();
    }
}
