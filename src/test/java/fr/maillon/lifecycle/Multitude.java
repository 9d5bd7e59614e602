package fr.maillon.lifecycle;

import fr.maillon.platform.time.TimeTravel;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Many requests of one to three lots, played by eight people at a time beside the jobs of the engine. They come in waves: while the requests of
 * one wave are awarded, delivered and reviewed, those of the next are posted and bid for, in an order drawn by lot; then
 * the clock moves on beyond the deadline for all.
 */
@ApplicationScoped
public class Multitude {

    public static final int PEOPLE_AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> TRADES = List.of("web-development", "photography", "copywriting");
    private static final List<Course.Kind> TEN = List.of(
            Course.Kind.DELIVERED,
            Course.Kind.DELIVERED,
            Course.Kind.CANCELLED,
            Course.Kind.DELIVERED,
            Course.Kind.DELIVERED,
            Course.Kind.NOBODY_BIDS,
            Course.Kind.DELIVERED,
            Course.Kind.NOTHING_CHOSEN,
            Course.Kind.DELIVERED,
            Course.Kind.DELIVERED);

    @Inject
    private LifeCycle life;

    @Inject
    private Crowd crowd;

    @Inject
    private TimeTravel travel;

    @Inject
    private Mishaps mishaps;

    @Resource
    private ManagedExecutorService threads;

    private final List<Course> all = new ArrayList<>();
    private Random random = new Random();

    /** What a wave waits for after its deadline, and what is done for it. */
    public interface Opening {

        /** Whether all lots whose deadline has passed are opened, but for those whose opening stopped. */
        boolean isOver();

        /** Has what stopped tried again. */
        void tryAgain() throws Exception;
    }

    public void play(int requests, int wave, long seed, Opening opening) throws Exception {
        random = new Random(seed);
        crowd.gather(TRADES, seed);
        mishaps.begin();
        List<Course> before = List.of();
        for (int begun = 0; begun < requests || !before.isEmpty(); ) {
            List<Course> next = wave(begun, Math.min(wave, requests - begun));
            begun += next.size();
            List<Callable<Void>> halves = new ArrayList<>();
            before.forEach(course -> halves.add(course::secondHalf));
            next.forEach(course -> halves.add(course::firstHalf));
            Collections.shuffle(halves, random);
            work(halves);
            travel.setAhead(travel.ahead().plus(LifeCycle.beyondTheDeadline()));
            await(opening::isOver);
            opening.tryAgain();
            before = next;
        }
    }

    /** All requests with the state in which each should have ended. */
    public List<Course> courses() {
        return List.copyOf(all);
    }

    private List<Course> wave(int begun, int size) {
        List<Course> wave = new ArrayList<>();
        for (int number = begun; number < begun + size; number++) {
            List<String> trades = new ArrayList<>(TRADES);
            Collections.shuffle(trades, random);
            wave.add(new Course(
                    life,
                    crowd,
                    TEN.get(number % TEN.size()),
                    List.copyOf(trades.subList(0, 1 + random.nextInt(TRADES.size()))),
                    crowd.client()));
        }
        all.addAll(wave);
        return wave;
    }

    private void work(List<Callable<Void>> acts) throws Exception {
        Queue<Callable<Void>> waiting = new ConcurrentLinkedQueue<>(acts);
        List<Future<Void>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
            people.add(threads.submit(() -> {
                for (Callable<Void> act = waiting.poll(); act != null; act = waiting.poll()) {
                    act.call();
                }
                return null;
            }));
        }
        for (Future<Void> person : people) {
            person.get();
        }
    }

    /** Waits for a condition, three minutes at the most. */
    public static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
