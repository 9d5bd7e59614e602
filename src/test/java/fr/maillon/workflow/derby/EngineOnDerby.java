package fr.maillon.workflow.derby;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An engine on a database of its own for one test class, with full history; emptied after each test. */
final class EngineOnDerby implements AfterEachCallback, AfterAllCallback {

    private final String name;
    private final DataSource database;
    private final ProcessEngine engine;

    EngineOnDerby(String name, Map<Object, Object> beans) {
        this(name, configuration -> configuration.setBeans(beans));
    }

    EngineOnDerby(String name, Consumer<ProcessEngineConfigurationImpl> settings) {
        this.name = name;
        this.database = InMemoryDerby.named(name);
        createTables(database);
        ProcessEngineConfigurationImpl configuration = configuration(database);
        configuration.setProcessEngineName(name);
        settings.accept(configuration);
        this.engine = configuration.buildProcessEngine();
    }

    static void createTables(DataSource database) {
        run(database, EngineSchema.createStatements());
    }

    static void run(DataSource database, Iterable<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    static ProcessEngineConfigurationImpl configuration(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.getProcessEnginePlugins().add(new DerbyDialectPlugin());
        return configuration;
    }

    ProcessEngine engine() {
        return engine;
    }

    DataSource database() {
        return database;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRepositoryService().createDeploymentQuery().list().forEach(deployment -> engine.getRepositoryService()
                .deleteDeployment(deployment.getId(), true, true, true));
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        engine.close();
        InMemoryDerby.drop(name);
    }
}
