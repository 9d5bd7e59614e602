package fr.maillon.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a server that stays up, each deployment brings its own copy of the classes, Derby's too. */
class TheApplicationIsDeployedAgainTest {

    @TempDir
    Path data;

    private final List<Deployment> deployments = new ArrayList<>();

    @AfterEach
    void endAll() throws Exception {
        for (Deployment deployment : deployments) {
            deployment.end();
            deployment.close();
        }
    }

    @Test
    void the_next_deployment_finds_the_data_of_the_one_that_has_ended() throws Exception {
        var first = deployed();
        try (Connection connection = first.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INTEGER)");
            statement.execute("INSERT INTO kept VALUES (7)");
        }
        first.end();

        try (Connection connection = deployed().dataSource().getConnection();
                var statement = connection.createStatement();
                var kept = statement.executeQuery("SELECT id FROM kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void one_that_has_not_ended_keeps_the_database_to_itself() throws Exception {
        deployed().dataSource().getConnection().close();
        var second = deployed().dataSource();

        assertThatThrownBy(second::getConnection).hasStackTraceContaining("XSDB6");
    }

    @Test
    void who_comes_late_does_not_take_the_database_again() throws Exception {
        var first = deployed();
        var late = first.dataSource();
        late.getConnection().close();
        first.end();

        assertThatThrownBy(late::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("The application has ended");
        deployed().dataSource().getConnection().close();
    }

    @Test
    void no_thread_of_derby_outlives_it() throws Exception {
        var before = threadsOfDerby();
        var first = deployed();
        first.dataSource().getConnection().close();
        var its = threadsOfDerby();
        its.removeAll(before);
        assertThat(its).isNotEmpty();

        first.end();

        for (Thread thread : its) {
            thread.join(10_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private Deployment deployed() throws MalformedURLException {
        var deployment = new Deployment(data.resolve("database"));
        deployments.add(deployment);
        return deployment;
    }

    private static Set<Thread> threadsOfDerby() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("derby."))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
