package fr.maillon.journey.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.HttpPerson.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * One request on its way, step after step, over restarts of the server. It knows which steps the server acknowledged, and
 * compares with what is in the database.
 */
final class PlayedRequest {

    private final Script script;
    private final List<Step> steps;
    private int done;
    private int kept;
    private boolean sent;

    PlayedRequest(Script script) {
        this.script = script;
        this.steps = script.steps();
    }

    boolean isFinished() {
        return done == steps.size();
    }

    String title() {
        return script.title();
    }

    /** Plays the next step. */
    void goOn(Players players, Round round) {
        Step step = steps.get(done);
        if (step.byItself()) {
            script.awaitDeadline(round);
        }
        Step.Decision decision = step.reads().read(players);
        if (!step.byItself()) {
            sent = true;
            round.sent();
            Answer answer = decision.form().press(decision.button());
            mustBeAcknowledged(step, decision, answer);
            sent = false;
            round.acknowledged();
        }
        oneMoreIsDone();
    }

    private synchronized void oneMoreIsDone() {
        done++;
    }

    /** What was acknowledged up to now is in every backup that is begun later. */
    synchronized void rememberForABackup() {
        kept = done;
    }

    private void mustBeAcknowledged(Step step, Step.Decision decision, Answer answer) {
        assertThat(answer.status() / 100 == 3 && leads(answer.leadsTo(), decision.leadsTo()))
                .as(() -> title() + ", " + step.name() + ": " + answer.status() + " " + answer.leadsTo() + "\n"
                        + fr.maillon.server.HtmlForm.said(Jsoup.parse(answer.body())))
                .isTrue();
    }

    /** To this page with these parameters at least, in any order. */
    private static boolean leads(String found, String expected) {
        return Set.of(found.split("[?&]")).containsAll(List.of(expected.split("[?&]")));
    }

    /**
     * What is not as it should be: what was acknowledged is there exactly once; what was under way is there once and whole,
     * or not at all; nothing else is there. A step found done although nobody was told so is taken as done.
     */
    Findings compare(StoppedDatabase database) {
        List<String> problems = missing(steps.subList(0, done), database);
        boolean inFlight = sent;
        boolean happened = false;
        while (!isFinished() && (sent || steps.get(done).byItself())) {
            if (!isThere(steps.get(done), database, problems)) {
                break;
            }
            happened |= sent;
            sent = false;
            done++;
        }
        sent = false;
        return new Findings(problems, inFlight, happened);
    }

    private List<String> missing(List<Step> acknowledged, StoppedDatabase database) {
        List<String> problems = new ArrayList<>();
        for (Step step : acknowledged) {
            for (Trace trace : step.traces().get()) {
                long rows = database.count(trace);
                if (rows != trace.rows()) {
                    problems.add(said(step, trace, rows) + " instead of " + trace.rows());
                }
            }
        }
        return problems;
    }

    /**
     * Goes back to where a restored backup stands, and says what is not as it should be: what was acknowledged before it was
     * begun is there exactly once; of the steps after that the first ones are there, each whole, and the others not.
     */
    List<String> goBackTo(StoppedDatabase database) {
        List<String> problems = missing(steps.subList(0, kept), database);
        int most = done + (sent ? 1 : 0);
        done = kept;
        while (done < most && isThere(steps.get(done), database, problems)) {
            done++;
        }
        for (Step lost : steps.subList(done, most)) {
            if (isThere(lost, database, problems)) {
                problems.add(title() + ": " + lost.name() + " is there, what came before is not");
            }
        }
        sent = false;
        script.forgetWhatIsNotIn(database);
        return problems;
    }

    private boolean isThere(Step step, StoppedDatabase database, List<String> problems) {
        int whole = 0;
        List<String> found = new ArrayList<>();
        List<Trace> traces = step.traces().get();
        for (Trace trace : traces) {
            long rows = database.count(trace);
            found.add(said(step, trace, rows));
            if (rows == trace.rows()) {
                whole++;
            } else if (rows != 0) {
                problems.add(said(step, trace, rows) + " instead of none or " + trace.rows());
            }
        }
        if (whole != 0 && whole != traces.size()) {
            problems.add("half there: " + found);
        }
        return whole == traces.size();
    }

    private String said(Step step, Trace trace, long rows) {
        return title() + ", " + step.name() + ": " + trace.what() + " " + rows;
    }

    @Override
    public String toString() {
        return title() + " (" + done + "/" + steps.size()
                + (isFinished()
                        ? ""
                        : (sent ? ", sent: " : ", next: ") + steps.get(done).name()) + ")";
    }

    /**
     * @param inFlight whether a step was sent and not acknowledged
     * @param happened whether that one is there
     */
    record Findings(List<String> problems, boolean inFlight, boolean happened) {}
}
