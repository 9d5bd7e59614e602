package fr.maillon.workflow.agreement;

import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Looks once at the whole installation. */
@ApplicationService
public class StateChecker {

    private LiveStates live;

    protected StateChecker() {}

    @Inject
    public StateChecker(LiveStates live) {
        this.live = live;
    }

    /**
     * The differences at this moment. A decision that commits between the looks at either side can appear as one; see
     * {@link StateAgreementCheck}, which looks again.
     */
    public List<String> differences() {
        return StateAgreement.differences(live.states(), live.positions(), live.engineTasks(), live.workItems());
    }
}
