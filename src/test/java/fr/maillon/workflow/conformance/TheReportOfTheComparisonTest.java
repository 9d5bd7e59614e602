package fr.maillon.workflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheReportOfTheComparisonTest {

    private static final String TASKS = EngineTestClasses.ROOT + "api.task.TaskTest";
    private static final String JOBS = EngineTestClasses.ROOT + "jobexecutor.JobTest";
    private static final Reasons NONE = new Reasons("");

    @Test
    void counts_each_package_on_each_database() {
        Report report = report(NONE, List.of(TASKS), passed("one"), passed("one"), skipped("one"));

        assertThat(report.text())
                .contains("| api.task | 1 of 1 | 1 · 1 · 0 · 0 | 1 · 1 · 0 · 0 | 0 · 0 · 0 · 1 |")
                .contains("Complete: all 1 classes");
    }

    @Test
    void ends_in_one_line_per_database() {
        Report report = report(NONE, List.of(TASKS), passed("one"), failed("one"), skipped("one"));

        assertThat(report.text()).endsWith("""
                        h2: 1 passed, 0 failed, 0 skipped
                        derby: 0 passed, 1 failed, 0 skipped
                        postgresql: 0 passed, 0 failed, 1 skipped
                        ```
                        """);
    }

    @Test
    void says_when_not_all_was_run_and_compares_what_was_run_everywhere() {
        Report report = report(NONE, List.of(TASKS, JOBS), passed("one"), passed("one"), passed("one"));

        assertThat(report.text())
                .contains("**Partial**: of 2 classes those run on each database are compared, 1")
                .contains("| api.task | 1 of 1 |")
                .contains("| jobexecutor | 0 of 1 |  |  |  |");
    }

    @Test
    void a_failure_on_derby_only_needs_a_written_cause() {
        Report unexplained = report(NONE, List.of(TASKS), passed("one"), failed("one"), passed("one"));
        Report explained = report(
                new Reasons("api.task.TaskTest#one = Derby has no such thing"),
                List.of(TASKS),
                passed("one"),
                failed("one"),
                passed("one"));

        assertThat(unexplained.unexplained()).containsExactly("api.task.TaskTest#one");
        assertThat(explained.unexplained()).isEmpty();
        assertThat(explained.text()).contains("- `api.task.TaskTest#one`: Derby has no such thing");
    }

    @Test
    void what_fails_on_h2_as_well_is_not_put_on_derbys_account() {
        Report report = report(NONE, List.of(TASKS), failed("one"), failed("one"), failed("one"));

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.text()).contains("- `api.task.TaskTest#one` (derby: failed, postgresql: failed): said so");
    }

    @Test
    void a_class_that_came_to_no_end_on_derby_needs_a_cause_too() {
        ClassResult broken = ClassResult.broken(TASKS, 1, "no end within 1 seconds");

        assertThat(report(NONE, List.of(TASKS), passed("one"), broken, passed("one"))
                        .unexplained())
                .containsExactly("api.task.TaskTest#(class)");
    }

    private static Report report(Reasons causes, List<String> classes, ClassResult... byDatabase) {
        Map<Database, Map<String, ClassResult>> results = Stream.of(Database.values())
                .collect(java.util.stream.Collectors.toMap(
                        database -> database, database -> Map.of(TASKS, byDatabase[database.ordinal()])));
        return new Report(classes, results, causes, NONE);
    }

    private static ClassResult passed(String test) {
        return result(test, Status.PASSED, "");
    }

    private static ClassResult failed(String test) {
        return result(test, Status.FAILED, "said so");
    }

    private static ClassResult skipped(String test) {
        return result(test, Status.SKIPPED, "");
    }

    private static ClassResult result(String test, Status status, String message) {
        return new ClassResult(TASKS, List.of(new TestOutcome(test, status, 1, message)));
    }
}
