package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.Test;

/** A server comes back after days, and more is due than it should do at once. */
class ManyJobsAreDueTest {

    private final Queue<Runnable> begun = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> keptForLater = new ArrayList<>();
    private final ServerJobExecutor executor = new ServerJobExecutor(threads()) {
        @Override
        public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
            return () -> {
                done.addAll(jobs);
                if (jobs.contains("broken")) {
                    throw new IllegalStateException("broken");
                }
            };
        }
    };

    ManyJobsAreDueTest() {
        executor.setRejectedJobsHandler((jobs, engine, by) -> keptForLater.addAll(jobs));
    }

    @Test
    void a_few_are_begun_and_the_others_kept_for_later() {
        offer("a", "b", "c", "d", "e");

        assertThat(begun).hasSize(ServerJobExecutor.AT_ONCE);
        assertThat(keptForLater).containsExactly("d", "e");
    }

    @Test
    void each_that_ends_makes_room_for_another() {
        offer("a", "b", "c");
        begun.remove().run();

        offer("d", "e");

        assertThat(done).containsExactly("a");
        assertThat(keptForLater).containsExactly("e");
    }

    @Test
    void so_does_one_that_breaks() {
        offer("broken", "b", "c");
        assertThat(begun.remove())
                .satisfies(job -> assertThatIllegalStateException().isThrownBy(job::run));

        offer("d");

        assertThat(keptForLater).isEmpty();
    }

    private void offer(String... jobs) {
        for (String job : jobs) {
            executor.executeJobs(List.of(job), null);
        }
    }

    private ManagedExecutorService threads() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("execute");
                    begun.add((Runnable) arguments[0]);
                    return null;
                });
    }
}
