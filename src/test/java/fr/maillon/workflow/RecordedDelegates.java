package fr.maillon.workflow;

import fr.maillon.workflow.engine.Processes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The delegates of a process in a test: they write down that they were called, and give the answers the test prepared. */
final class RecordedDelegates {

    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("clientReminder1", "P3D"),
            Map.entry("clientReminder2", "P7D"),
            Map.entry("clientAbandon", "P21D"),
            Map.entry("reviewsOpen", "P14D"),
            Map.entry("comparisonReminder1", "P7D"),
            Map.entry("comparisonReminder2", "P14D"),
            Map.entry("comparisonClose", "P30D"),
            Map.entry("invitationReminders", "R2/P3D"),
            Map.entry("milestoneReminder", "P5D"),
            Map.entry("milestoneEscalation", "P14D"));

    private final Map<String, JavaDelegate> beans;
    private final Map<String, Map<String, Supplier<?>>> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    RecordedDelegates(String... names) {
        beans = Stream.of(names).collect(Collectors.toMap(name -> name, name -> execution -> call(name, execution)));
    }

    /** The delegates, and the times of a territory as the application gives them by name. */
    Map<String, Object> beans() {
        Map<String, Object> all = new HashMap<>(TIMES);
        all.putAll(beans);
        return all;
    }

    /** From now on the delegate sets the variable, as the real one does with what the feature answers. */
    void answer(String delegate, String variable, Supplier<?> value) {
        answers.computeIfAbsent(delegate, name -> new HashMap<>()).put(variable, value);
    }

    void answer(String delegate, String variable, String value) {
        answer(delegate, variable, () -> value);
    }

    void forget() {
        answers.clear();
        calls.clear();
    }

    /** The names of the delegates called so far, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    long callsOf(String delegate) {
        return calls.stream().filter(delegate::equals).count();
    }

    private void call(String name, DelegateExecution execution) {
        calls.add(name);
        answers.getOrDefault(name, Map.of())
                .forEach((variable, value) -> execution.setVariable(variable, Processes.passing(value.get())));
    }
}
