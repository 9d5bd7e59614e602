package fr.maillon.workflow.derby.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar of the dialect beside the engine, Derby and Flyway, and not one other class of Maillon. */
class TheDialectServesAnotherApplicationIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_process_runs_on_tables_of_flyway_or_of_the_engine(boolean byFlyway) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (var alone = new URLClassLoader(classpath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(alone);
            Callable<?> application = (Callable<?>) alone.loadClass(AnotherApplication.class.getName())
                    .getConstructor(boolean.class)
                    .newInstance(byFlyway);

            assertThat(application.call()).isEqualTo("1 waited, 0 left");
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** The jar and the libraries; of this project's classes only the test's own, which cannot replace those of the jar. */
    private static URL[] classpath() throws MalformedURLException {
        List<URL> classpath = new ArrayList<>();
        classpath.add(Path.of(System.getProperty("derby.dialect.jar")).toUri().toURL());
        List<String> entries = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") || entry.endsWith("test-classes"))
                .toList();
        for (String entry : entries) {
            classpath.add(Path.of(entry).toUri().toURL());
        }
        return classpath.toArray(URL[]::new);
    }
}
