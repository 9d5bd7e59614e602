package fr.maillon.worklist.service;

import fr.maillon.shared.ApplicationService;
import fr.maillon.worklist.WorkItem;
import fr.maillon.worklist.WorklistApi;
import fr.maillon.worklist.domain.OpenStep;
import fr.maillon.worklist.domain.OpenStepRepository;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps the waiting steps. */
@ApplicationService
public class WorklistService implements WorklistApi {

    private OpenStepRepository steps;

    protected WorklistService() {}

    @Inject
    public WorklistService(OpenStepRepository steps) {
        this.steps = steps;
    }

    @Override
    public void opened(WorkItem item) {
        steps.add(new OpenStep(item));
    }

    @Override
    public void closed(String taskId) {
        steps.remove(taskId);
    }

    @Override
    public Optional<WorkItem> waiting(String element, String subject) {
        return steps.waiting(element, subject).map(OpenStep::item);
    }

    @Override
    public List<WorkItem> waitingFor(String requestId) {
        return steps.waitingFor(requestId).stream().map(OpenStep::item).toList();
    }

    @Override
    public List<WorkItem> all() {
        return steps.all().stream().map(OpenStep::item).toList();
    }
}
