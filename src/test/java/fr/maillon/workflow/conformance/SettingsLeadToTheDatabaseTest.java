package fr.maillon.workflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLeadToTheDatabaseTest {

    private static final String SETTINGS = """
            <beans>
              <bean id="processEngineConfiguration" class="org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration">
                <property name="jdbcUrl" value="jdbc:h2:mem:camunda;DB_CLOSE_DELAY=1000" />
                <property name="history" value="full" />
              </bean>
            </beans>
            """;

    @TempDir
    Path from;

    @TempDir
    Path to;

    @Test
    void on_derby_the_address_changes_and_the_dialect_is_added() throws IOException {
        rewrite(Database.DERBY, "camunda.cfg.xml", SETTINGS);

        assertThat(Files.readString(to.resolve("camunda.cfg.xml")))
                .contains("jdbc:conformance:camunda\"", "ConformanceDriver", "DerbyDialectPlugin", "\"full\"")
                .doesNotContain("h2");
    }

    @Test
    void on_postgresql_there_is_nothing_to_add() throws IOException {
        rewrite(Database.POSTGRESQL, "camunda.cfg.xml", SETTINGS);

        assertThat(Files.readString(to.resolve("camunda.cfg.xml")))
                .contains("jdbc:conformance:camunda\"")
                .doesNotContain("DerbyDialectPlugin");
    }

    @Test
    void settings_that_name_another_address_or_two_schemas_stay() throws IOException {
        rewrite(Database.DERBY, "other.cfg.xml", SETTINGS.replace("h2:mem", "h2:tcp"));
        rewrite(Database.DERBY, "camunda.cfg.prefix.xml", SETTINGS);

        assertThat(to).isEmptyDirectory();
    }

    private void rewrite(Database database, String name, String settings) throws IOException {
        Files.writeString(from.resolve(name), settings);
        new EngineSettings(database).rewrite(from, to);
    }
}
