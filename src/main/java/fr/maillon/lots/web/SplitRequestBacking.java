package fr.maillon.lots.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotSize;
import fr.maillon.lots.SplitStatus;
import fr.maillon.lots.service.GeneralChecks;
import fr.maillon.lots.service.SplitPicture;
import fr.maillon.lots.service.SplitService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A coordinator writes the brief and its lots on one screen, keeps them, and offers them to the client. */
@Named
@ViewScoped
public class SplitRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/coordinator/requests/split";

    @Inject
    private SplitService splits;

    @Inject
    private RequestFiles files;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private SplitPicture split;
    private RequestFile request;
    private List<TradeSummary> trades = new ArrayList<>();
    private SplitForm form;

    public void load() {
        var requestId = new RequestId(id == null ? "" : id);
        split = splits.split(currentUser.viewer(), requestId);
        request = files.fileFor(currentUser.viewer(), requestId);
        trades = new ArrayList<>(catalogue.trades());
        form = SplitForm.of(split, GeneralChecks.in(Locale.FRENCH));
    }

    public void add() {
        form.add();
    }

    public void remove(LotForm lot) {
        form.remove(lot);
    }

    public void moveUp(LotForm lot) {
        form.move(lot, -1);
    }

    public void moveDown(LotForm lot) {
        form.move(lot, 1);
    }

    public void divide(LotForm lot) {
        form.divide(lot);
        messenger.success("splitRequest.divided");
    }

    public void merge(LotForm lot) {
        form.merge(lot);
        messenger.success("splitRequest.merged");
    }

    public void addDependency(LotForm lot) {
        form.addDependency(lot);
    }

    public void removeDependency(LotForm lot, LotDependency dependency) {
        form.removeDependency(lot, dependency);
    }

    public void distribute() {
        form.getShares().distribute();
    }

    /** Keeps what was written; the client sees nothing of it yet. */
    public String save() {
        splits.saveDraft(form.toCommand());
        messenger.success("splitRequest.saved");
        return Redirects.to(PAGE, "id", id);
    }

    public String offer() {
        splits.offer(form.toCommand());
        messenger.success("splitRequest.offered");
        return Redirects.to("/coordinator/requests/view", "id", id);
    }

    /** Adds lots advised for a need. */
    void take(List<LotForm> advised) {
        form.take(advised);
    }

    /** Whether the button that was pressed keeps the lots, which then need a title and a trade. */
    public boolean isKeeping() {
        return pressed("save") || isOffering();
    }

    /** Whether the button that was pressed offers the brief, which then needs all its words. */
    public boolean isOffering() {
        return pressed("offer");
    }

    /** Whether something typed into a lot was refused: then nothing of it stays folded away. */
    public boolean wrong(int place) {
        var messages = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (messages.hasNext()) {
            var field = messages.next();
            if (field != null && field.startsWith("form:lot:" + place + ":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pressed(String button) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("form:" + button);
    }

    public boolean isOpen() {
        return split.status() == SplitStatus.OPEN;
    }

    /** The kinds in which a lot may depend on another. */
    public DependencyKind[] getDependencyKinds() {
        return DependencyKind.values();
    }

    public LotSize[] getSizes() {
        return LotSize.values();
    }

    /** The criteria that this client may use. */
    public List<CriterionKind> getCriterionKinds() {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> !split.publicClient() || !kind.isLocal())
                .toList();
    }

    /** The lots and their dependencies as a drawing. */
    public LotGraph getGraph() {
        return LotGraph.of(form.getOrder(), kind -> say.text("lotOrder.arrow." + kind));
    }

    public SplitPicture getSplit() {
        return split;
    }

    public RequestFile getRequest() {
        return request;
    }

    public List<TradeSummary> getTrades() {
        return trades;
    }

    public SplitForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
