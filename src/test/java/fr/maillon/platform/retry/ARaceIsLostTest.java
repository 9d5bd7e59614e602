package fr.maillon.platform.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.transaction.FakeTransaction;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ARaceIsLostTest {

    private static final String DONE = "done";

    private final FakeTransaction transaction = new FakeTransaction();
    private final RetryCount count = new RetryCount();
    private final RaceLostRetry retry = new RaceLostRetry(transaction, List.of(new DatabaseRaceLostSign()), count);
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int calls;

    @Test
    void the_call_is_begun_anew_until_it_gets_through() throws Exception {
        failures.add(new OptimisticLockException());
        failures.add(deadlockOf("40001"));
        failures.add(deadlockOf("40P01"));

        assertThat(retry.beginAnew(call())).isEqualTo(DONE);
        assertThat(calls).isEqualTo(4);
        assertThat(count.value()).isEqualTo(3);
        assertThat(count.value(LostRace.DEADLOCK)).isEqualTo(2);
        assertThat(count.value(LostRace.CHANGED_MEANWHILE)).isEqualTo(1);
        assertThat(count.givenUp()).isZero();
    }

    @Test
    void who_loses_each_time_is_told_to_try_again_and_why_stays_known() {
        for (int times = 0; times < RaceLostRetry.ATTEMPTS; times++) {
            failures.add(deadlockOf("40XL1"));
        }
        RuntimeException last = failures.peekLast();

        assertThatThrownBy(() -> retry.beginAnew(call()))
                .isInstanceOf(TooManyAtOnce.class)
                .hasCause(last);
        assertThat(calls).isEqualTo(RaceLostRetry.ATTEMPTS);
        assertThat(count.givenUp()).isEqualTo(1);
    }

    @Test
    void the_word_of_the_database_tells_how_it_was_lost() throws Exception {
        failures.add(new PessimisticLockException(new SQLException("cycle", "40001")));
        failures.add(new PessimisticLockException(new SQLException("too long", "40XL1")));

        retry.beginAnew(call());

        assertThat(count.value(LostRace.DEADLOCK)).isEqualTo(1);
        assertThat(count.value(LostRace.LOCK_TIME_OUT)).isEqualTo(1);
    }

    @Test
    void what_is_certain_counts_wherever_it_stands() throws Exception {
        var both = new RaceLostRetry(
                transaction,
                List.of(
                        thrown -> thrown instanceof IllegalStateException
                                ? Optional.of(LostRace.PERHAPS_OVERTAKEN)
                                : Optional.empty(),
                        new DatabaseRaceLostSign()),
                count);
        failures.add(new OptimisticLockException(new IllegalStateException("within")));
        failures.add(deadlockOf("40001"));

        both.beginAnew(call());

        assertThat(count.value(LostRace.CHANGED_MEANWHILE)).isEqualTo(1);
        assertThat(count.value(LostRace.DEADLOCK)).isEqualTo(1);
    }

    @Test
    void what_may_be_a_fault_of_the_program_is_told_as_that_when_it_stays() {
        var unsure = new RaceLostRetry(transaction, List.of(thrown -> Optional.of(LostRace.PERHAPS_OVERTAKEN)), count);
        for (int times = 0; times < RaceLostRetry.ATTEMPTS; times++) {
            failures.add(new IllegalStateException("broken"));
        }

        assertThatThrownBy(() -> unsure.beginAnew(call())).hasMessage("broken");
        assertThat(calls).isEqualTo(RaceLostRetry.ATTEMPTS_WHEN_UNSURE);
        assertThat(count.givenUp()).isZero();
    }

    @Test
    void another_failure_is_not_tried_again() {
        failures.add(new IllegalStateException("broken"));

        assertThatThrownBy(() -> retry.beginAnew(call())).hasMessage("broken");
        assertThat(calls).isEqualTo(1);
        assertThat(count.value()).isZero();
    }

    @Test
    void within_a_transaction_only_its_owner_may_begin_anew() {
        transaction.begin();
        failures.add(new OptimisticLockException());

        assertThatThrownBy(() -> retry.beginAnew(call())).isInstanceOf(OptimisticLockException.class);
        assertThat(calls).isEqualTo(1);
    }

    private static RuntimeException deadlockOf(String state) {
        return new IllegalStateException(new SQLException("lock", state));
    }

    private InvocationContext call() {
        return (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("proceed")) {
                        return null;
                    }
                    calls++;
                    if (!failures.isEmpty()) {
                        throw failures.poll();
                    }
                    return DONE;
                });
    }
}
