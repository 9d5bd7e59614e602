package fr.maillon.casefile.service;

import fr.maillon.casefile.service.CoordinatorWork.Filter;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The work list of the present coordinator's territory. */
@ApplicationService
public class CoordinatorWorkService {

    /** Lines of one page of the list. */
    public static final int PAGE = 50;

    private CoordinatorWork work;
    private CurrentUser currentUser;
    private Clock clock;

    protected CoordinatorWorkService() {}

    @Inject
    public CoordinatorWorkService(CoordinatorWork work, CurrentUser currentUser, Clock clock) {
        this.work = work;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * One page of the list, counted from 1.
     *
     * @throws fr.maillon.shared.NotFound when the viewer is no coordinator
     */
    public List<WorkRow> page(Filter filter, int page) {
        return new ArrayList<>(
                work.rows(coordinator().territory(), filter, clock.instant(), (Math.max(page, 1) - 1) * PAGE, PAGE));
    }

    /** How many lines a filter shows. */
    public long count(Filter filter) {
        return work.count(coordinator().territory(), filter, clock.instant());
    }

    private Viewer coordinator() {
        Viewer viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        return viewer;
    }
}
