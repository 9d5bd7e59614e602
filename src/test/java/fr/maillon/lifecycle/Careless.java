package fr.maillon.lifecycle;

import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A use case as none should be: it changes the engine's tables twice in one transaction, and lists between. Nothing remains. */
@ApplicationService
public class Careless {

    @Inject
    private ProcessEngine engine;

    public void changesListsAndChangesAgain() {
        Task task = engine.getTaskService().newTask();
        engine.getTaskService().saveTask(task);
        engine.getTaskService().createTaskQuery().count();
        engine.getTaskService().deleteTask(task.getId(), true);
    }
}
