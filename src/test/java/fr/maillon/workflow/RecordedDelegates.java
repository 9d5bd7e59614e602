package fr.maillon.workflow;

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

    private final Map<String, JavaDelegate> beans;
    private final Map<String, Map<String, Supplier<?>>> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    RecordedDelegates(String... names) {
        beans = Stream.of(names).collect(Collectors.toMap(name -> name, name -> execution -> call(name, execution)));
    }

    Map<String, JavaDelegate> beans() {
        return beans;
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
        answers.getOrDefault(name, Map.of()).forEach((variable, value) -> execution.setVariable(variable, value.get()));
    }
}
