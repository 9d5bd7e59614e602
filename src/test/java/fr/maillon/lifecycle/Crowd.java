package fr.maillon.lifecycle;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Who is there, and how they act at once. */
@ApplicationScoped
public class Crowd {

    private static final int CLIENTS = 16;
    private static final int PROVIDERS_OF_A_TRADE = 24;
    private static final int FEWEST_INVITED = 2;
    private static final int MOST_INVITED = 5;

    /** What a person is told who comes after a cancellation. */
    private static final Set<String> CANCELLED = Set.of(
            "invitation.cancelled",
            "bid.requestCancelled",
            "askQuestion.closed",
            "answerQuestion.biddingOver",
            "workflow.stepNotWaiting");

    @Inject
    private People people;

    @Resource
    private ManagedExecutorService threads;

    private final Semaphore places = new Semaphore(Multitude.PEOPLE_AT_ONCE, true);
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Timings timings = new Timings();
    private final List<AccountId> clients = new ArrayList<>();
    private final Map<String, List<People.Provider>> providers = new LinkedHashMap<>();
    private Random random = new Random();

    public void gather(List<String> trades, long seed) throws Exception {
        random = new Random(seed);
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(apart(people::client));
        }
        for (String trade : trades) {
            List<People.Provider> all = new ArrayList<>();
            for (int i = 0; i < PROVIDERS_OF_A_TRADE; i++) {
                all.add(apart(() -> people.provider(trade)));
            }
            providers.put(trade, all);
        }
    }

    public Timings timings() {
        return timings;
    }

    synchronized AccountId client() {
        return clients.get(random.nextInt(clients.size()));
    }

    synchronized List<People.Provider> some(String trade) {
        List<People.Provider> all = new ArrayList<>(providers.get(trade));
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(FEWEST_INVITED, MOST_INVITED + 1));
    }

    /** One person does this, as soon as fewer than eight are at work; how long it takes is noted. */
    <T> T act(String name, Supplier<T> done) {
        places.acquireUninterruptibly();
        try {
            return timings.of(name, done);
        } finally {
            places.release();
        }
    }

    void act(String name, Runnable done) {
        act(name, () -> {
            done.run();
            return name;
        });
    }

    /** Each by a person of its own, as many at once as may be; waits for all. */
    void atOnce(List<Callable<Boolean>> acts) throws Exception {
        List<Future<Boolean>> running = new ArrayList<>();
        for (Callable<Boolean> act : acts) {
            running.add(threads.submit(act));
        }
        for (Future<Boolean> act : running) {
            result(act);
        }
    }

    /** Does it; when a cancellation may have come before, being told so is a right answer too. */
    boolean unlessCancelled(boolean mayBeCancelled, Runnable act) {
        try {
            act.run();
            return true;
        } catch (DomainException refused) {
            if (mayBeCancelled && CANCELLED.contains(refused.messageKey())) {
                synchronized (this) {
                    refusals.merge(refused.messageKey(), 1L, Long::sum);
                }
                return false;
            }
            throw refused;
        }
    }

    /** What those were told who came after a cancellation, and how often. */
    public synchronized Map<String, Long> refusals() {
        return Map.copyOf(refusals);
    }

    /** On a thread that serves no request from the web. */
    public <T> T apart(Callable<T> act) throws Exception {
        return result(threads.submit(act));
    }

    private static <T> T result(Future<T> running) throws Exception {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
