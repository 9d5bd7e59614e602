package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.junit.jupiter.api.Test;

class DerbyFunctionsTest {

    private static final String PERMISSION_BITS = "values ACT_BITAND(cast(? as integer), CAST(2 AS INTEGER))";

    @Test
    void bits_are_combined_and_nothing_with_nothing_is_nothing() {
        assertThat(DerbyFunctions.bitAnd(6, 2)).isEqualTo(2);
        assertThat(DerbyFunctions.bitAnd(Integer.MAX_VALUE, 8)).isEqualTo(8);
        assertThat(DerbyFunctions.bitAnd(null, 2)).isNull();
        assertThat(DerbyFunctions.bitAnd(2, null)).isNull();
    }

    @Test
    void a_quarter_has_three_months() {
        List<Integer> quarters = Stream.of("01", "03", "04", "06", "07", "09", "10", "12")
                .map(month -> DerbyFunctions.quarter(Timestamp.valueOf("2026-" + month + "-30 23:59:59")))
                .toList();

        assertThat(quarters).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(DerbyFunctions.quarter(null)).isNull();
    }

    @Test
    void derby_calls_them_in_sql() throws Exception {
        DataSource database = InMemoryDerby.named("functions");
        try {
            EngineOnDerby.createTables(database);

            assertThat(permissionBits(database)).isEqualTo(2);
        } finally {
            InMemoryDerby.drop("functions");
        }
    }

    /**
     * As in a server: Derby and these classes in one application's class loader, and a thread whose context class loader
     * is the server's and sees neither.
     */
    @Test
    void derby_finds_them_on_a_thread_that_does_not_know_the_application() throws Exception {
        ClassLoader server = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader application = new URLClassLoader(classPath(), server)) {
            Class<?> inside = application.loadClass(InsideTheApplication.class.getName());
            assertThat(inside).isNotEqualTo(InsideTheApplication.class);

            @SuppressWarnings("unchecked")
            Callable<Integer> query =
                    (Callable<Integer>) inside.getDeclaredConstructor().newInstance();

            assertThat(withContextClassLoader(server, query)).isEqualTo(2);
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(DerbyFunctionsTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException(entry, wrong);
        }
    }

    private static <T> T withContextClassLoader(ClassLoader loader, Callable<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static int permissionBits(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(PERMISSION_BITS)) {
            query.setInt(1, 6);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Runs in the class loader of the application, with a Derby of its own. */
    public static final class InsideTheApplication implements Callable<Integer> {

        @Override
        public Integer call() throws SQLException {
            DataSource database = InMemoryDerby.named("functions-in-a-server");
            EngineOnDerby.createTables(database);
            int bits = permissionBits(database);
            shutDown();
            return bits;
        }

        private static void shutDown() {
            assertThatThrownBy(() -> new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties()))
                    .isInstanceOfSatisfying(SQLException.class, told -> assertThat(told.getSQLState())
                            .isEqualTo("XJ015"));
        }
    }
}
