package fr.maillon.casefile.web;

import fr.maillon.casefile.service.CoordinatorWork.Filter;
import fr.maillon.casefile.service.CoordinatorWorkService;
import fr.maillon.casefile.service.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the coordinators. */
@Named
@RequestScoped
public class WorklistBacking {

    @Inject
    private CoordinatorWorkService work;

    private String filter = "";
    private int page = 1;
    private List<WorkRow> rows;

    public List<WorkRow> getRows() {
        if (rows == null) {
            rows = work.page(chosen(), page);
        }
        return rows;
    }

    private Filter chosen() {
        return switch (filter == null ? "" : filter) {
            case "overdue" -> Filter.OVERDUE;
            case "today" -> Filter.TODAY;
            default -> Filter.ALL;
        };
    }

    public long getAll() {
        return work.count(Filter.ALL);
    }

    public long getOverdue() {
        return work.count(Filter.OVERDUE);
    }

    public long getToday() {
        return work.count(Filter.TODAY);
    }

    public boolean isNextPage() {
        return (long) page * CoordinatorWorkService.PAGE < work.count(chosen());
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(page, 1);
    }
}
