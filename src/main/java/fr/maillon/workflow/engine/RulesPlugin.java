package fr.maillon.workflow.engine;

import fr.maillon.platform.transaction.CurrentTransaction;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Puts the {@link TransactionRules} around all commands of an engine. */
final class RulesPlugin extends AbstractProcessEnginePlugin {

    private final CurrentTransaction transaction;
    private final BrokenRules broken;

    RulesPlugin(CurrentTransaction transaction, BrokenRules broken) {
        this.transaction = transaction;
        this.broken = broken;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new TransactionRules(transaction, broken));
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getSqlSessionFactory().getConfiguration().addInterceptor(new TransactionRules.Changes());
    }
}
