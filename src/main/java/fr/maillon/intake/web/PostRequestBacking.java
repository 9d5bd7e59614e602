package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedKind;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.DraftService;
import fr.maillon.intake.service.IntakeQueries;
import fr.maillon.intake.service.RequestRow;
import fr.maillon.intake.service.SubmitRequest;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import fr.maillon.territory.TerritoryApi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A client says a need in three steps. Each step has its address; what a step holds is kept when it is left, so that it
 * can be taken up again at any time, on any device.
 */
@Named
@ViewScoped
public class PostRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/client/requests/post";
    private static final int LAST_STEP = 3;

    @Inject
    private DraftService drafts;

    @Inject
    private IntakeQueries requests;

    @Inject
    private TerritoryApi territories;

    @Inject
    private DirectoryApi directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private String fresh;
    private int step = 1;
    private RequestFile draft;
    private PostRequestForm form = new PostRequestForm();
    private List<RequestRow> unfinished = new ArrayList<>();

    /** Shows the step asked for, or leads to the one that can be shown. */
    public String load() {
        var viewer = currentUser.viewer();
        if (directory.clientOf(viewer.account()).isEmpty()) {
            messenger.warn("postRequest.profileFirst");
            return Redirects.to("/client/profile");
        }
        if (id == null && fresh == null) {
            return Redirects.to(PAGE, "new", RequestId.next().value());
        }
        if (id == null) {
            return begin(viewer);
        }
        draft = drafts.draft(viewer, new RequestId(id)).orElseThrow(NotFound::new);
        if (draft.summary().status() != RequestStatus.DRAFT) {
            return Redirects.to("/client/requests/view", "id", id);
        }
        if (step < 1 || step > reachableStep()) {
            return toStep(id, reachableStep());
        }
        var insee = draft.summary().inseeCode();
        form = PostRequestForm.of(draft, insee.isEmpty() ? null : territories.commune(insee));
        return null;
    }

    /** A new request has its id before anything of it is kept: sent twice, or again after the back button, it is one. */
    private String begin(Viewer viewer) {
        id = fresh;
        if (drafts.draft(viewer, new RequestId(id)).isPresent()) {
            return toStep(id, 1);
        }
        step = 1;
        unfinished = requests.ownRequests(viewer).stream()
                .filter(row -> row.status() == RequestStatus.DRAFT)
                .toList();
        return null;
    }

    /** Keeps the need and goes on. */
    public String describe() {
        drafts.describe(form.toNeed(new RequestId(id), version()));
        return toStep(id, 2);
    }

    /** Keeps where, when and for how much, and goes on. */
    public String situate() {
        drafts.situate(form.toCircumstances(new RequestId(id), version()));
        return toStep(id, LAST_STEP);
    }

    public String submit() {
        var sent = drafts.submit(new SubmitRequest(new RequestId(id), version()));
        messenger.success("postRequest.sent", sent.reference());
        return Redirects.to("/client/requests/view", "id", id);
    }

    public String discard() {
        drafts.discard(new RequestId(id));
        messenger.success("postRequest.discarded");
        return Redirects.to("/client/requests/list");
    }

    private static String toStep(String id, int step) {
        return Redirects.to(PAGE, "id", id, "step", String.valueOf(step));
    }

    private long version() {
        return draft == null ? 0 : draft.version();
    }

    private int reachableStep() {
        if (draft == null || draft.kind() == null) {
            return 1;
        }
        return draft.budgetBand() == null ? 2 : LAST_STEP;
    }

    /** What a step is in the course of them: done, current or still to come. */
    public String state(int other) {
        if (other == step) {
            return "current";
        }
        return other <= reachableStep() ? "done" : "todo";
    }

    /** The address of a step that can be shown, empty for the others. */
    public String address(int other) {
        return other == step || other > reachableStep() ? "" : PAGE + "?id=" + id + "&step=" + other;
    }

    /** The drafts that could be taken up instead of beginning a new one. */
    public List<RequestRow> getUnfinished() {
        return unfinished;
    }

    public NeedKind[] getKinds() {
        return NeedKind.values();
    }

    public BudgetBand[] getBands() {
        return BudgetBand.values();
    }

    public LocalDate getToday() {
        return drafts.today();
    }

    public boolean isKept() {
        return draft != null;
    }

    public PostRequestForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
