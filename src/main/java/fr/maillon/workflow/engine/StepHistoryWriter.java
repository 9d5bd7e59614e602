package fr.maillon.workflow.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the end of a step without reading its start again, which the engine does only to store how long it lasted: the
 * difference of the two times in the same row.
 */
class StepHistoryWriter extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent && !isInitialEvent(event) && isNotOfThisTransaction(event)) {
            getDbEntityManager().merge(event);
        } else {
            super.insertOrUpdate(event);
        }
    }

    private boolean isNotOfThisTransaction(HistoryEvent event) {
        return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
    }
}
