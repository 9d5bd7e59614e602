package fr.maillon.intake.web;

import fr.maillon.intake.domain.PromiseFigures;
import fr.maillon.intake.service.PromiseFilter;
import fr.maillon.intake.service.PromiseRow;
import fr.maillon.intake.service.PromiseService;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well clients were answered as promised, with the requests behind each figure. */
@Named
@RequestScoped
public class ListPromisesBacking {

    @Inject
    private PromiseService promises;

    @Inject
    private Say say;

    private String show = "";
    private PromiseFigures figures;
    private List<PromiseRow> rows;

    public PromiseFigures getFigures() {
        if (figures == null) {
            figures = promises.figures();
        }
        return figures;
    }

    public int getRunning() {
        return promises.running();
    }

    /** The list that is shown; the running ones when the address names none. */
    public PromiseFilter getFilter() {
        for (var filter : PromiseFilter.values()) {
            if (filter.name().equals(show)) {
                return filter;
            }
        }
        return PromiseFilter.RUNNING;
    }

    public List<PromiseRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(promises.rows(getFilter()));
        }
        return rows;
    }

    /** Open time in words, {@code 3 h 05}; a dash where there is none. */
    public String hours(Duration time) {
        if (time == null) {
            return "–";
        }
        return time.toMinutesPart() == 0
                ? say.text1("promise.wholeHours", time.toHours())
                : say.text2("promise.hours", time.toHours(), String.format(Locale.ROOT, "%02d", time.toMinutesPart()));
    }

    /** How much open time is left, or by how much it is late. */
    public String distance(PromiseRow row) {
        return switch (row.state()) {
            case RUNNING -> say.text1("promise.left", hours(row.distance()));
            case OVERDUE -> say.text1("promise.overdue", hours(row.distance()));
            case IN_TIME, LATE, WITHDRAWN -> "";
        };
    }

    public String chip(PromiseRow row) {
        return switch (row.state()) {
            case IN_TIME -> "done";
            case LATE, OVERDUE -> "danger";
            case RUNNING -> "active";
            case WITHDRAWN -> "neutral";
        };
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
