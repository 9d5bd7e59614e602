package fr.maillon.workflow.engine;

import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotsApi;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The times that a model names, each the one of the territory where the request was made, as ISO 8601 text. A time is
 * read when its timer begins: what an administrator changes holds for what begins after it, and no process carries copies.
 */
@ApplicationScoped
public class TerritoryTimes {

    private static final Map<String, Function<Times, String>> BY_NAME = Map.ofEntries(
            Map.entry("clientReminder1", times -> days(times.clientReminder1())),
            Map.entry("clientReminder2", times -> days(times.clientReminder2())),
            Map.entry("clientAbandon", times -> days(times.clientAbandon())),
            Map.entry(
                    "invitationReminders",
                    times -> "R" + Math.max(1, times.invitationRemindersMost()) + "/"
                            + days(times.invitationReminder())),
            Map.entry("comparisonReminder1", times -> days(times.comparisonReminder1())),
            Map.entry("comparisonReminder2", times -> days(times.comparisonReminder2())),
            Map.entry("comparisonClose", times -> days(times.comparisonClose())),
            Map.entry("milestoneReminder", times -> days(times.milestoneReminder())),
            Map.entry("milestoneEscalation", times -> days(times.milestoneEscalation())),
            Map.entry("reviewsOpen", times -> days(times.reviewsOpen())));

    private TerritoryApi territories;
    private IntakeApi intake;
    private LotsApi lots;

    protected TerritoryTimes() {}

    @Inject
    public TerritoryTimes(TerritoryApi territories, IntakeApi intake, LotsApi lots) {
        this.territories = territories;
        this.intake = intake;
        this.lots = lots;
    }

    /** The names that a model may use. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * The time of that name where the process takes place.
     *
     * @param name one of {@link #names}
     */
    public String named(String name, VariableScope scope) {
        var request = intake.request(Subject.of(scope).request(lots));
        return BY_NAME.get(name).apply(territories.times(request.territory()));
    }

    private static String days(int days) {
        return "P" + days + "D";
    }
}
