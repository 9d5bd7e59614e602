package fr.maillon.workflow.derby;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;

/**
 * Lets the engine run on Derby. Register it with the engine's configuration, give the configuration a data source whose
 * connections are {@linkplain DerbyConnections#wrap wrapped}, and create the tables by {@link EngineSchema} beforehand or
 * put the scripts of {@link EngineScriptFiles} on the classpath, where the engine finds them as it does its own.
 *
 * <p>Set {@code ensureJobDueDateNotNull} on the configuration too, from the first start on: the search for due jobs can then
 * use an index, and stops reading, locking and waiting for all the timers that are not due.
 *
 * <p>On another database the plugin is at rest: the engine recognises that database as ever, and nothing added here
 * changes what it does.
 *
 * <p>What it does:
 *
 * <ul>
 *   <li>enters Derby into the engine's maps, so that "Apache Derby" is deduced as the database type {@code derby};
 *   <li>makes ids strong UUIDs, unless an id generator is set: the engine's own generator fetches blocks of ids by
 *       updating one row that all threads share, on which Derby's readers would wait;
 *   <li>tells a deadlock as an optimistic locking conflict, outside of all other interceptors so that those of the
 *       commit are told too, and lets a job that lost in one keep its retries;
 *   <li>answers pages of no rows;
 *   <li>refuses an engine or a Derby other than those it was proven on.
 * </ul>
 */
public final class DerbyDialectPlugin extends AbstractProcessEnginePlugin {

    /** The engine whose own test suite passes on Derby with this dialect. */
    public static final String PROVEN_ENGINE = "7.24.0";

    /** The Derby that suite ran on. */
    public static final String PROVEN_DERBY = "10.16.1.1";

    /** System property that, when {@code true}, lets other versions pass; so does {@link #setAcceptUnprovenVersions}. */
    public static final String ACCEPT_UNPROVEN_VERSIONS = "derby.dialect.acceptUnprovenVersions";

    private boolean acceptUnprovenVersions = Boolean.getBoolean(ACCEPT_UNPROVEN_VERSIONS);

    public void setAcceptUnprovenVersions(boolean acceptUnprovenVersions) {
        this.acceptUnprovenVersions = acceptUnprovenVersions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DerbyDialect.register();
        if (configuration.getIdGenerator() == null) {
            configuration.setIdGenerator(new StrongUuidGenerator());
        }
        putFirst(
                configuration.getCustomPreCommandInterceptorsTxRequired(),
                configuration::setCustomPreCommandInterceptorsTxRequired);
        putFirst(
                configuration.getCustomPreCommandInterceptorsTxRequiresNew(),
                configuration::setCustomPreCommandInterceptorsTxRequiresNew);
    }

    private static void putFirst(List<CommandInterceptor> present, Consumer<List<CommandInterceptor>> setter) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new ConcurrencyFailures());
        if (present != null) {
            interceptors.addAll(present);
        }
        setter.accept(interceptors);
    }

    /** Checks the versions before the engine has read or written anything, and completes what exists only by now. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (!DerbyDialect.DERBY.equals(configuration.getDatabaseType())) {
            return;
        }
        refuseUnproven("Camunda engine", PROVEN_ENGINE, ProductPropertiesUtil.getProductVersion());
        refuseUnproven("Apache Derby", PROVEN_DERBY, versionOfDerby(configuration));
        configuration.getSqlSessionFactory().getConfiguration().addInterceptor(new EmptyPages());
        configuration.setFailedJobCommandFactory(
                ConcurrencyFailures.keepingRetries(configuration.getFailedJobCommandFactory()));
    }

    /** Package-private for its test: a version that differs cannot be had at will. */
    void refuseUnproven(String product, String proven, String found) {
        if (!acceptUnprovenVersions && !proven.equals(found)) {
            throw new ProcessEngineException(
                    "The Derby dialect was proven with " + product + " " + proven + ", not with "
                            + found + ". Run the engine's own test suite on it, or set the system property "
                            + ACCEPT_UNPROVEN_VERSIONS + "=true to go ahead at your own risk.");
        }
    }

    /** Derby calls itself "10.16.1.1 - (1901046)". */
    private static String versionOfDerby(ProcessEngineConfigurationImpl configuration) {
        try (Connection connection = configuration.getDataSource().getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return database.getDatabaseProductVersion().split(" ", 2)[0];
        } catch (SQLException unreachable) {
            throw new ProcessEngineException("Cannot ask the database for its version", unreachable);
        }
    }
}
