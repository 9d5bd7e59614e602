package fr.maillon.workflow.conformance;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/**
 * The main class of a JVM in which the engine's tests run: reads class names from standard input, runs each, keeps its
 * result in the folder given as argument and answers with the name. What the tests print goes to standard error.
 */
public final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Results results = new Results(Path.of(arguments[0]));
        try (BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String name = names.readLine(); name != null; name = names.readLine()) {
                System.err.println("=== " + name);
                results.keep(run(name));
                answers.println(name);
                answers.flush();
            }
        }
        // Threads that tests have left behind do not keep the JVM.
        Runtime.getRuntime().halt(0);
    }

    static ClassResult run(String name) {
        Outcomes outcomes = new Outcomes();
        try {
            JUnitCore runner = new JUnitCore();
            runner.addListener(outcomes);
            runner.run(Request.aClass(Class.forName(name)));
        } catch (ClassNotFoundException | LinkageError unloadable) {
            return ClassResult.broken(name, 0, unloadable.toString());
        }
        return new ClassResult(name, outcomes.list);
    }

    /** Collects what JUnit tells. */
    private static final class Outcomes extends RunListener {

        private final List<TestOutcome> list = new ArrayList<>();
        private Status status = Status.PASSED;
        private String message = "";
        private long started;
        private boolean inATest;

        @Override
        public void testStarted(Description test) {
            status = Status.PASSED;
            message = "";
            started = System.nanoTime();
            inATest = true;
        }

        @Override
        public void testFailure(Failure failure) {
            failure.getException().printStackTrace();
            ended(failure, Status.FAILED);
        }

        @Override
        public void testAssumptionFailure(Failure failure) {
            ended(failure, Status.SKIPPED);
        }

        private void ended(Failure failure, Status how) {
            if (inATest) {
                // A test that failed stays so, whatever is said of it afterwards.
                if (status != Status.FAILED) {
                    status = how;
                    message = String.valueOf(failure.getException());
                }
            } else {
                add(failure.getDescription(), how, 0, String.valueOf(failure.getException()));
            }
        }

        @Override
        public void testFinished(Description test) {
            add(test, status, (System.nanoTime() - started) / 1_000_000, message);
            inATest = false;
        }

        @Override
        public void testIgnored(Description test) {
            add(test, Status.SKIPPED, 0, "ignored");
        }

        private void add(Description test, Status how, long milliseconds, String said) {
            String name = test.getMethodName() == null ? TestOutcome.WHOLE_CLASS : test.getMethodName();
            list.add(new TestOutcome(name, how, milliseconds, said));
        }
    }
}
