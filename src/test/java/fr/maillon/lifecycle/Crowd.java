package fr.maillon.lifecycle;

import fr.maillon.identity.AccountId;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Who is there, and how they act at once. */
@ApplicationScoped
public class Crowd {

    private static final int CLIENTS = 16;
    private static final int PROVIDERS_OF_A_TRADE = 24;
    private static final int INVITED = 3;

    @Inject
    private People people;

    @Resource
    private ManagedExecutorService threads;

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
        return all.subList(0, INVITED);
    }

    /** Each by a person of its own, all at the same moment; waits for all. */
    void atOnce(List<Callable<Boolean>> acts) throws Exception {
        List<Future<Boolean>> running = new ArrayList<>();
        for (Callable<Boolean> act : acts) {
            running.add(threads.submit(act));
        }
        for (Future<Boolean> act : running) {
            result(act);
        }
    }

    /** Does it; when it may have been overtaken by a cancellation, a refusal is a right answer. */
    boolean unlessCancelled(boolean mayBeCancelled, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException refused) {
            if (mayBeCancelled && Course.isRefusal(refused)) {
                return false;
            }
            throw refused;
        }
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
