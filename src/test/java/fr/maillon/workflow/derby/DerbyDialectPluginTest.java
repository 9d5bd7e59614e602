package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.DbIdGenerator;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DerbyDialectPluginTest {

    private static final String NAME = "plugin";
    private static DataSource database;

    private final DerbyDialectPlugin plugin = new DerbyDialectPlugin();

    @BeforeAll
    static void create() {
        database = InMemoryDerby.named(NAME);
    }

    @AfterAll
    static void drop() throws SQLException {
        InMemoryDerby.drop(NAME);
    }

    @Test
    void another_derby_is_refused_by_name_before_anything_is_touched() {
        ProcessEngineConfigurationImpl configuration =
                EngineOnDerby.configuration(calling(database, "10.17.1.0 - (1)"));

        assertThatThrownBy(configuration::buildProcessEngine)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Apache Derby 10.16.1.1")
                .hasMessageContaining("not with 10.17.1.0")
                .hasMessageContaining(DerbyDialectPlugin.ACCEPT_UNPROVEN_VERSIONS);
    }

    @Test
    void another_engine_is_refused_by_name() {
        assertThatThrownBy(() -> plugin.refuseUnproven("Camunda engine", "7.24.0", "7.25.0"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Camunda engine 7.24.0")
                .hasMessageContaining("not with 7.25.0");
    }

    @Test
    void other_versions_pass_when_the_operator_says_so() {
        System.setProperty(DerbyDialectPlugin.ACCEPT_UNPROVEN_VERSIONS, "true");
        try {
            DerbyDialectPlugin told = new DerbyDialectPlugin();
            assertThatCode(() -> told.refuseUnproven("Apache Derby", "10.16.1.1", "10.17.1.0"))
                    .doesNotThrowAnyException();
        } finally {
            System.clearProperty(DerbyDialectPlugin.ACCEPT_UNPROVEN_VERSIONS);
        }
    }

    @Test
    void without_tables_the_engine_says_that_they_are_missing() {
        ProcessEngineConfigurationImpl configuration = EngineOnDerby.configuration(database);

        assertThatThrownBy(configuration::buildProcessEngine)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("There are no Camunda tables in the database");
    }

    @Test
    void ids_are_strong_unless_the_application_chose_others() {
        ProcessEngineConfigurationImpl silent = new StandaloneProcessEngineConfiguration();
        ProcessEngineConfigurationImpl choosing = new StandaloneProcessEngineConfiguration();
        choosing.setIdGenerator(new DbIdGenerator());

        plugin.preInit(silent);
        plugin.preInit(choosing);

        assertThat(silent.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(choosing.getIdGenerator()).isInstanceOf(DbIdGenerator.class);
    }

    @Test
    void the_applications_own_interceptors_stay_inside_of_the_dialects() {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        CommandInterceptor own = new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                return next.execute(command);
            }
        };
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(own));

        plugin.preInit(configuration);

        assertThat(configuration.getCustomPreCommandInterceptorsTxRequired())
                .hasSize(2)
                .last()
                .isSameAs(own);
        assertThat(configuration.getCustomPreCommandInterceptorsTxRequiresNew()).hasSize(1);
    }

    /** The same database under another version number. */
    private static DataSource calling(DataSource derby, String version) {
        return (DataSource) Proxy.newProxyInstance(
                ProcessEngine.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    Connection connection = derby.getConnection();
                    return intercept(Connection.class, connection, "getMetaData", metaDataCalling(connection, version));
                });
    }

    private static DatabaseMetaData metaDataCalling(Connection connection, String version) throws SQLException {
        return intercept(DatabaseMetaData.class, connection.getMetaData(), "getDatabaseProductVersion", version);
    }

    private static <T> T intercept(Class<T> type, T target, String name, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                ProcessEngine.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        method.getName().equals(name) ? answer : method.invoke(target, arguments)));
    }
}
