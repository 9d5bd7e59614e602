package fr.maillon.workflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsAreKeptTest {

    @TempDir
    Path folder;

    @Test
    void a_result_is_read_as_it_was_written() throws IOException {
        ClassResult result = new ClassResult(
                "a.B",
                List.of(
                        new TestOutcome("works", Status.PASSED, 12, ""),
                        new TestOutcome("breaks[with\ta tab]", Status.FAILED, 3, "two\nlines")));

        new Results(folder).keep(result);

        assertThat(new Results(folder).of("a.B")).contains(result);
        assertThat(new Results(folder).of("a.C")).isEmpty();
        assertThat(new Results(folder).all()).containsOnlyKeys("a.B");
    }

    @Test
    void a_class_that_is_not_there_has_failed() {
        assertThat(WorkerMain.run("no.such.Type").hasFailures()).isTrue();
    }

    @Test
    void a_reason_covers_a_test_or_all_that_begin_alike() {
        Reasons reasons = new Reasons("# why\napi.A#one = because\nstandalone.pvm.* = no database\n");

        assertThat(reasons.of("api.A#one")).contains("because");
        assertThat(reasons.of("api.A#oneMore")).isEmpty();
        assertThat(reasons.of("standalone.pvm.B")).contains("no database");
    }

    @Test
    void a_subject_without_a_reason_is_refused() {
        assertThatThrownBy(() -> new Reasons("api.A#one")).hasMessageContaining("No reason given");
    }
}
