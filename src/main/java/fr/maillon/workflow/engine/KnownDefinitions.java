package fr.maillon.workflow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * A deployed model and the kinds of jobs in it never change: Maillon suspends neither and gives no kind of job a
 * priority, and a new version of a model has ids of its own. The engine asks for both with every step and every timer;
 * here it is answered from memory once it knows them.
 */
final class KnownDefinitions {

    private KnownDefinitions() {}

    static class Models implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ProcessDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new KnownModels();
        }
    }

    static class KindsOfJobs implements SessionFactory {

        private final Map<String, JobDefinitionEntity> known = new ConcurrentHashMap<>();

        @Override
        public Class<?> getSessionType() {
            return JobDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new KnownKindsOfJobs(known);
        }
    }

    private static class KnownModels extends ProcessDefinitionManager {

        @Override
        public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(id);
            return read != null ? read : known(id);
        }
    }

    /** Tells the history of which model a step is. */
    static class History extends CacheAwareHistoryEventProducer {

        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
            ProcessDefinitionEntity known = known(id);
            return known != null ? known : super.getProcessDefinitionEntity(id);
        }
    }

    private static ProcessDefinitionEntity known(String model) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(model);
    }

    private static class KnownKindsOfJobs extends JobDefinitionManager {

        private final Map<String, JobDefinitionEntity> known;

        private KnownKindsOfJobs(Map<String, JobDefinitionEntity> known) {
            this.known = known;
        }

        @Override
        public JobDefinitionEntity findById(String id) {
            JobDefinitionEntity kind = known.get(id);
            if (kind == null) {
                kind = super.findById(id);
                if (kind != null) {
                    known.put(id, kind);
                }
            }
            return kind;
        }
    }
}
