package fr.maillon.workflow.conformance;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The handle of a JVM that runs test classes one by one; the JVM of a class that exceeds its time is ended by force. */
final class Worker implements Closeable {

    private final Process jvm;
    private final Writer names;
    private final BufferedReader answers;
    private final Results results;
    private int done;

    /**
     * @param command as for {@link ProcessBuilder}, ending in the main class {@link WorkerMain} and its argument
     * @param folder in which it runs
     */
    Worker(List<String> command, Path folder, ProcessBuilder.Redirect log, Results results) throws IOException {
        this.jvm = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(log)
                .start();
        this.names = jvm.outputWriter(StandardCharsets.UTF_8);
        this.answers = jvm.inputReader(StandardCharsets.UTF_8);
        this.results = results;
    }

    /** Runs a class; afterwards there is a result of it, whatever happened. */
    ClassResult run(String className, Duration timeLimit) throws IOException, InterruptedException {
        done++;
        long start = System.nanoTime();
        CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> ask(className));
        String broken;
        try {
            broken = answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS) ? null : "the JVM ended during the class";
        } catch (TimeoutException tooLong) {
            broken = "no end within " + timeLimit.toSeconds() + " seconds";
        } catch (ExecutionException failed) {
            broken = "the JVM ended during the class: " + failed.getCause();
        }
        if (broken != null) {
            end();
            results.keep(ClassResult.broken(className, (System.nanoTime() - start) / 1_000_000, broken));
        }
        return results.of(className).orElseThrow();
    }

    private boolean ask(String className) {
        try {
            names.write(className + "\n");
            names.flush();
            return className.equals(answers.readLine());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    boolean isAlive() {
        return jvm.isAlive();
    }

    int classesDone() {
        return done;
    }

    private void end() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a JVM was ended", interrupted);
        }
    }
}
