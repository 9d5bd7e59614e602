package fr.maillon.casefile.web;

import fr.maillon.casefile.service.StoppedStepRow;
import fr.maillon.casefile.service.StoppedStepsService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An administrator sees which steps stopped and why, and lets them be tried again. */
@Named
@RequestScoped
public class ListStoppedStepsBacking {

    @Inject
    private StoppedStepsService steps;

    @Inject
    private Messenger messenger;

    /** Which step the button was about, as its form says: its row may stand elsewhere by then. */
    @Inject
    @ManagedProperty("#{param.step}")
    private String chosen;

    private List<StoppedStepRow> rows;

    public List<StoppedStepRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(steps.rows());
        }
        return rows;
    }

    public String tryAgain() {
        steps.tryAgain(Objects.requireNonNullElse(chosen, ""));
        messenger.success("listStoppedSteps.triedAgain");
        return Redirects.to("/admin/steps/list");
    }
}
