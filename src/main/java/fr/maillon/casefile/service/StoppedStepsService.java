package fr.maillon.casefile.service;

import fr.maillon.casefile.StoppedStep;
import fr.maillon.casefile.StoppedSteps;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** What an administrator sees of the steps that stopped, and does about them. */
@ApplicationService
public class StoppedStepsService {

    /** More than anybody tries again one by one. */
    static final int MOST = 100;

    private StoppedSteps steps;
    private IntakeApi intake;
    private LotsApi lots;
    private CurrentUser currentUser;

    protected StoppedStepsService() {}

    @Inject
    public StoppedStepsService(StoppedSteps steps, IntakeApi intake, LotsApi lots, CurrentUser currentUser) {
        this.steps = steps;
        this.intake = intake;
        this.lots = lots;
        this.currentUser = currentUser;
    }

    /**
     * Those that wait longest, a hundred at most.
     *
     * @throws fr.maillon.shared.NotFound for everybody but administrators
     */
    public List<StoppedStepRow> rows() {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        return steps.first(MOST).stream().map(this::row).toList();
    }

    /**
     * Lets a step be tried once more.
     *
     * @throws fr.maillon.shared.NotFound for everybody but administrators
     * @throws fr.maillon.shared.Refused when it has gone on or was given up meanwhile
     */
    public void tryAgain(String id) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        steps.tryAgain(id);
    }

    private StoppedStepRow row(StoppedStep step) {
        if (step.lotId() != null) {
            var lot = lots.lot(new LotId(step.lotId()));
            return row(step, lot.reference(), lot.title());
        }
        if (step.requestId() != null) {
            var request = intake.request(new RequestId(step.requestId()));
            return row(step, request.reference(), request.title());
        }
        return row(step, "", "");
    }

    private static StoppedStepRow row(StoppedStep step, String about, String title) {
        return new StoppedStepRow(step.id(), step.element(), step.name(), about, title, step.due(), step.failure());
    }
}
