package fr.maillon.workflow.engine;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What a process is about, read from its variables. */
public final class Subject {

    static final String REQUEST_ID = "requestId";
    static final String LOT_ID = "lotId";
    static final String QUESTION_ID = "questionId";

    private Subject() {}

    public static RequestId request(VariableScope scope) {
        return new RequestId((String) scope.getVariable(REQUEST_ID));
    }

    public static LotId lot(VariableScope scope) {
        return new LotId((String) scope.getVariable(LOT_ID));
    }
}
