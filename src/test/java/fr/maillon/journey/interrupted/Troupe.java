package fr.maillon.journey.interrupted;

import fr.maillon.server.ServerUnderTest;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Several journeys side by side: as many as there are people to play them; whoever comes to the end of one begins another.
 * What they remember outlives the server.
 */
public final class Troupe implements AutoCloseable {

    private static final List<String> CLIENTS = List.of(
            "bernard@conserverie-des-trois-clochers",
            "nathalie@boulangerie-la-croute-doree",
            "christophe@menuiserie-bois-vert",
            "isabelle@librairie-le-marque-page",
            "gerard@quincaillerie-du-pont-vieux",
            "emilie@ferme-des-quatre-vents");
    private static final List<String> COORDINATORS = List.of("claire", "thomas");
    private static final String SAMPLE = ".demo.maillon.example";
    private static final long MILLIS_OF_A_DAY = 86_400_000L;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS.size());
    private final List<PlayedRequest> played = new ArrayList<>();
    private final PlayedRequest[] current = new PlayedRequest[CLIENTS.size()];
    private final List<Future<?>> playing = new ArrayList<>();
    private int moves;
    private int keptMoves;
    private Round round;

    /** Everybody goes on where they are; who comes to an end begins anew, unless this is the end of all. */
    public void goOn(ServerUnderTest server, boolean andBeginAnew) {
        round = new Round(new Players(server), CLIENTS.size(), moves);
        playing.clear();
        for (int place = 0; place < CLIENTS.size(); place++) {
            int own = place;
            playing.add(threads.submit(() -> play(server, own, andBeginAnew)));
        }
    }

    private void play(ServerUnderTest server, int place, boolean andBeginAnew) {
        Players players = new Players(server);
        try {
            while (!round.isOver()) {
                if (current[place] == null || current[place].isFinished()) {
                    if (!andBeginAnew) {
                        break;
                    }
                    begin(place);
                    players = new Players(server);
                }
                current[place].goOn(players, round);
            }
            round.leave();
        } catch (Round.RoundIsOver together) {
            // waited for the others when the server ended
        } catch (UncheckedIOException gone) {
            if (!round.isOver()) {
                round.end();
                throw gone;
            }
        } catch (RuntimeException | AssertionError wrong) {
            round.end();
            throw wrong;
        }
    }

    private synchronized void begin(int place) {
        int number = played.size() + 1;
        current[place] = new PlayedRequest(new Script(
                "Demande n° " + number + " de la troupe",
                CLIENTS.get(place) + SAMPLE,
                COORDINATORS.get(place % COORDINATORS.size()) + "@action-numerique" + SAMPLE));
        played.add(current[place]);
    }

    /** Waits until this many steps were sent to the server. */
    public void awaitSteps(int steps) {
        round.awaitSteps(steps);
    }

    /** Waits until somebody sends a step, so that it is under way. */
    public void awaitNextStep() {
        round.awaitNextStep();
    }

    /** What the journeys are about. */
    public List<String> titles() {
        return played.stream().map(PlayedRequest::title).toList();
    }

    /** Waits until somebody moves the clock over the deadline of all. */
    public void awaitDeadline() {
        round.awaitClock();
    }

    /** From now on nobody wonders that the server is gone. */
    public void expectTheEnd() {
        round.end();
    }

    /** Waits until all have stopped playing; returns how many steps were acknowledged. */
    public int awaitSilence() {
        for (Future<?> one : playing) {
            try {
                one.get(8, TimeUnit.MINUTES);
            } catch (ExecutionException wrong) {
                throw new AssertionError(
                        "a journey came to a halt: " + wrong.getCause().getMessage(), wrong.getCause());
            } catch (TimeoutException stuck) {
                throw new AssertionError("a journey does not end: " + played, stuck);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return round.steps();
    }

    /** Compares all that is remembered with what is in the database. */
    public Report compare(StoppedDatabase database) {
        List<String> problems = new ArrayList<>();
        List<String> found = new ArrayList<>();
        int inFlight = 0;
        int happened = 0;
        compareClock(database, round.moves(), problems);
        for (PlayedRequest one : played) {
            String before = one.toString();
            PlayedRequest.Findings findings = one.compare(database);
            problems.addAll(findings.problems());
            if (findings.inFlight()) {
                inFlight++;
                found.add(before + (findings.happened() ? ": done" : ": not done"));
            }
            happened += findings.happened() ? 1 : 0;
        }
        problems.addAll(WholeDatabase.problems(database));
        return new Report(problems, found, inFlight, happened);
    }

    /** What was acknowledged up to now is in every backup that is begun later; returns how many journeys that is about. */
    public synchronized int rememberForABackup() {
        played.forEach(PlayedRequest::rememberForABackup);
        keptMoves = round.moves();
        return played.size();
    }

    /** Everybody goes back to where a restored backup stands; says what is not as it should be. */
    public List<String> goBackTo(StoppedDatabase database) {
        List<String> problems = new ArrayList<>();
        compareClock(database, keptMoves, problems);
        played.forEach(one -> problems.addAll(one.goBackTo(database)));
        problems.addAll(WholeDatabase.problems(database));
        return problems;
    }

    private void compareClock(StoppedDatabase database, int fewest, List<String> problems) {
        long found = database.number("SELECT ahead_millis FROM demo_clocks") / MILLIS_OF_A_DAY / Round.DAYS;
        long most = Math.max(round.moves(), moves + (round.clockSent() ? 1 : 0));
        if (found < fewest || found > most) {
            problems.add("the clock was moved " + found + " times, not " + fewest + " to " + most);
        }
        moves = (int) found;
    }

    /** Whether every journey that was begun came to its end. */
    public boolean isFinished() {
        return played.stream().allMatch(PlayedRequest::isFinished);
    }

    /** How many journeys came to their end. */
    public long finished() {
        return played.stream().filter(PlayedRequest::isFinished).count();
    }

    @Override
    public String toString() {
        return played.size() + " journeys, " + finished() + " of them finished";
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * @param inFlight how many steps were sent and not acknowledged
     * @param happened how many of these are there
     */
    public record Report(List<String> problems, List<String> found, int inFlight, int happened) {}
}
