package fr.maillon.workflow.engine;

import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/** A job that failed for good is found as a job without retries; a second record of it is neither written nor looked for. */
class NoIncidents implements IncidentHandler {

    @Override
    public String getIncidentHandlerType() {
        return Incident.FAILED_JOB_HANDLER_TYPE;
    }

    @Override
    public @Nullable Incident handleIncident(IncidentContext context, String message) {
        return null;
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        // there is none
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        // there is none
    }
}
