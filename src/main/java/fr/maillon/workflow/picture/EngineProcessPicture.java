package fr.maillon.workflow.picture;

import fr.maillon.casefile.DrawnStep;
import fr.maillon.casefile.ProcessDrawing;
import fr.maillon.casefile.ProcessPicture;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestId;
import fr.maillon.platform.web.Messages;
import fr.maillon.worklist.WorkItem;
import fr.maillon.worklist.WorklistApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;

/** Reads from the engine's history which steps were passed and where each process stands. */
@ApplicationScoped
public class EngineProcessPicture implements ProcessPicture {

    private final Map<String, String> drawings = new ConcurrentHashMap<>();
    private ProcessEngine engine;
    private WorklistApi worklist;

    protected EngineProcessPicture() {}

    @Inject
    public EngineProcessPicture(ProcessEngine engine, WorklistApi worklist) {
        this.engine = engine;
        this.worklist = worklist;
    }

    @Override
    public List<ProcessDrawing> of(RequestId request, String reference, List<String> lotIds) {
        Map<String, WorkItem> waiting = worklist.waitingFor(request.value()).stream()
                .collect(Collectors.toMap(
                        item -> item.element() + " " + (item.lotId() == null ? "" : item.lotId()),
                        Function.identity(),
                        (first, second) -> first));
        List<ProcessDrawing> drawn = new ArrayList<>(drawingsOf(reference, "", waiting));
        for (String lot : lotIds) {
            drawn.addAll(drawingsOf(lot, lot, waiting));
        }
        return drawn;
    }

    private List<ProcessDrawing> drawingsOf(String businessKey, String lot, Map<String, WorkItem> waiting) {
        HistoryService history = engine.getHistoryService();
        List<ProcessDrawing> drawn = new ArrayList<>();
        for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()) {
            List<DrawnStep> steps = history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()
                    .stream()
                    .map(step -> drawn(step, waiting.get(step.getActivityId() + " " + lot)))
                    .toList();
            drawn.add(
                    new ProcessDrawing(instance.getProcessDefinitionKey(), lot, instance.getEndTime() == null, steps));
        }
        return drawn;
    }

    private static DrawnStep drawn(HistoricActivityInstance step, @Nullable WorkItem waiting) {
        Role role = waiting == null || step.getEndTime() != null ? null : waiting.role();
        return new DrawnStep(
                step.getActivityId(),
                step.getActivityName() == null ? "" : step.getActivityName(),
                step.getEndTime() == null,
                step.getStartTime().toInstant(),
                instant(step.getEndTime()),
                role);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    @Override
    public String drawing(String process, Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "fr";
        return drawings.computeIfAbsent(process + " " + language, key -> {
            Messages messages = Messages.in(locale);
            return PublicDrawing.of(process, messages::step);
        });
    }
}
