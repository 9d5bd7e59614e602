package fr.maillon.delivery.web;

import fr.maillon.delivery.service.DeliveryQueries;
import fr.maillon.delivery.service.ProjectRow;
import fr.maillon.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** The provider's projects; shows and leads on, changes nothing. */
@Named
@RequestScoped
public class ListProjectsBacking {

    private static final String DONE = "done";

    @Inject
    private DeliveryQueries delivery;

    @Inject
    private CurrentUser currentUser;

    private String filter;
    private List<ProjectRow> all;

    private List<ProjectRow> all() {
        if (all == null) {
            all = delivery.projectsOfProvider(currentUser.viewer());
        }
        return all;
    }

    public List<ProjectRow> getRows() {
        return where(row -> row.running() != isDone());
    }

    public int getRunningCount() {
        return where(ProjectRow::running).size();
    }

    public int getDoneCount() {
        return where(row -> !row.running()).size();
    }

    private List<ProjectRow> where(Predicate<ProjectRow> kept) {
        return all().stream().filter(kept).toList();
    }

    /** Whether those that have ended are shown. */
    public boolean isDone() {
        return DONE.equals(filter);
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
