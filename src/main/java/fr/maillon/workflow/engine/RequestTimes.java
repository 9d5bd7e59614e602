package fr.maillon.workflow.engine;

import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotsApi;
import fr.maillon.territory.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The times that a model names, each the one that the request began with, as ISO 8601 text. No process carries copies. */
@ApplicationScoped
public class RequestTimes {

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

    private IntakeApi intake;
    private LotsApi lots;

    protected RequestTimes() {}

    @Inject
    public RequestTimes(IntakeApi intake, LotsApi lots) {
        this.intake = intake;
        this.lots = lots;
    }

    /** The names that a model may use. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * The time of that name that the process goes by.
     *
     * @param name one of {@link #names}
     */
    public String named(String name, VariableScope scope) {
        return text(name, intake.times(Subject.of(scope).request(lots)));
    }

    static String text(String name, Times times) {
        return BY_NAME.get(name).apply(times);
    }

    private static String days(int days) {
        return "P" + days + "D";
    }
}
