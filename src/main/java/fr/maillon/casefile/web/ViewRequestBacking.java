package fr.maillon.casefile.web;

import fr.maillon.casefile.DrawnStep;
import fr.maillon.casefile.ProcessDrawing;
import fr.maillon.casefile.service.CaseFiles;
import fr.maillon.casefile.service.InvitedRow;
import fr.maillon.casefile.service.JournalRow;
import fr.maillon.casefile.service.LotRow;
import fr.maillon.casefile.service.NextStep;
import fr.maillon.casefile.service.RequestFile;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestId;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page of a request, for its client and for coordinators; shows and leads on, changes nothing. */
@Named
@RequestScoped
public class ViewRequestBacking {

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Say say;

    private String id;
    private RequestFile file;
    private List<ProcessDrawing> drawings;

    public void loadForClient() {
        load(Role.CLIENT);
    }

    public void loadForCoordinator() {
        load(Role.COORDINATOR);
    }

    private void load(Role role) {
        if (id == null) {
            throw new NotFound();
        }
        file = caseFiles.file(new RequestId(id), role);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RequestFile getFile() {
        return file;
    }

    public List<LotRow> getLots() {
        return new ArrayList<>(file.lots());
    }

    /** Read only when the page shows it. */
    public List<ProcessDrawing> getDrawings() {
        if (drawings == null) {
            drawings = new ArrayList<>(caseFiles.drawings(new RequestId(id)));
        }
        return drawings;
    }

    /** What a drawing is about: the request, or the title of its lot. */
    public String nameOf(ProcessDrawing drawing) {
        return file.lots().stream()
                .filter(lot -> lot.id().equals(drawing.lotId()))
                .map(LotRow::title)
                .findFirst()
                .orElseGet(file::title);
    }

    /** The steps of a drawing that have a name: gateways and silent events say nothing to people. */
    public List<DrawnStep> stepsOf(ProcessDrawing drawing) {
        List<DrawnStep> named = new ArrayList<>();
        for (DrawnStep step : drawing.steps()) {
            if (!step.name().isBlank() && !step.element().startsWith("Gateway_")) {
                named.add(step);
            }
        }
        return named;
    }

    public List<InvitedRow> invitedTo(LotRow lot) {
        return new ArrayList<>(lot.invited());
    }

    /** By when, in words; empty when there is no time. */
    public String dueOf(NextStep next) {
        return next.due() == null ? "" : say.text2("viewRequest.due", say.when(next.due()), say.left(next.due()));
    }

    /** Who acts on a step, in words. */
    public String actorOf(DrawnStep step) {
        return step.role() == null ? "" : say.of(step.role());
    }

    /** An entry of the journal in words. */
    public String wordsOf(JournalRow entry) {
        String words = say.texts().text(entry.words(), entry.values().toArray());
        return entry.lot().isEmpty() ? words : say.texts().text("journal.ofLot", entry.lot(), words);
    }

    /** Who did what the entry tells. */
    public String actorOf(JournalRow entry) {
        return entry.actor().isEmpty() ? say.text("journal.byItself") : entry.actor();
    }

    /** State of one of the five stretches of the way, for the course on top of the page. */
    public String stretch(int number) {
        int reached = file.stretch();
        if (reached == number) {
            return "current";
        }
        return reached > number ? "done" : "todo";
    }
}
