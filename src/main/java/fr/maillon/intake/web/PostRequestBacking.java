package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.AnswerQuestions;
import fr.maillon.intake.service.DraftService;
import fr.maillon.intake.service.IntakeQueries;
import fr.maillon.intake.service.SubmitRequest;
import fr.maillon.platform.web.LanguageBacking;
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
import java.util.HashMap;
import java.util.List;

/**
 * Somebody says a need in four steps, with or without an account. Each step has its address; what a step holds is kept
 * when it is left, so that it can be taken up again at any time, on any device.
 */
@Named
@ViewScoped
public class PostRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String PAGE = "/public/requests/post";
    private static final int LAST_STEP = 4;

    @Inject
    private DraftService drafts;

    @Inject
    private IntakeQueries requests;

    @Inject
    private NeedsApi needs;

    @Inject
    private TerritoryApi territories;

    @Inject
    private DirectoryApi directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PostingLimits limits;

    @Inject
    private LanguageBacking language;

    @Inject
    private Messenger messenger;

    private String id;
    private String fresh;
    private int step = 1;
    private RequestFile draft;
    private NeedTemplate template;
    private PostRequestForm form = new PostRequestForm();
    private List<QuestionForm> questions = new ArrayList<>();
    private List<UnfinishedDraft> unfinished = new ArrayList<>();

    /** Shows the step asked for, or leads to the one that can be shown. */
    public String load() {
        if (isClientWithoutProfile()) {
            messenger.warn("postRequest.profileFirst");
            return Redirects.to("/client/profile");
        }
        if (id == null && fresh == null) {
            return Redirects.to(PAGE, "new", RequestId.next().value());
        }
        if (id == null) {
            return begin();
        }
        var found = drafts.draft(new RequestId(id));
        if (found.isEmpty() && !currentUser.isSignedIn()) {
            return toSignIn();
        }
        draft = found.orElseThrow(NotFound::new);
        if (draft.summary().status() != RequestStatus.DRAFT) {
            return Redirects.to("/client/requests/view", "id", id);
        }
        if (step < 1 || step > reachableStep()) {
            return toStep(id, reachableStep());
        }
        show();
        return null;
    }

    /** The draft may be that of a client whose session ended; whether there is any is not told. */
    private String toSignIn() {
        return Redirects.to("/public/sign-in", "from", PAGE + "?id=" + id + "&step=" + step);
    }

    private boolean isClientWithoutProfile() {
        return currentUser.isSignedIn()
                && currentUser.viewer().is(Role.CLIENT)
                && directory.clientOf(currentUser.viewer().account()).isEmpty();
    }

    private void show() {
        var insee = draft.summary().inseeCode();
        form = PostRequestForm.of(draft, insee.isEmpty() ? null : territories.commune(insee));
        var asked = draft.needAsked();
        if (asked != null) {
            template = needs.need(asked.need(), asked.version()).orElseThrow(NotFound::new);
            questions = QuestionForm.of(template, asked.answers());
        }
    }

    /** A new request has its id before anything of it is kept: sent twice, or again after the back button, it is one. */
    private String begin() {
        id = fresh;
        if (drafts.draft(new RequestId(id)).isPresent()) {
            return toStep(id, 1);
        }
        step = 1;
        drafts.held().forEach(one -> unfinished.add(UnfinishedDraft.of(one)));
        if (drafts.isClient()) {
            requests.ownRequests(currentUser.viewer()).stream()
                    .filter(row -> row.status() == RequestStatus.DRAFT)
                    .forEach(row -> unfinished.add(new UnfinishedDraft(row.id(), row.title())));
        }
        return null;
    }

    /** Keeps the need and goes on. */
    public String describe() {
        limits.requireKeeping();
        var usual = needs.needs().stream()
                .filter(need -> need.code().value().equals(form.getNeed()))
                .findFirst()
                .map(need -> need.name().in(language.getLocale()))
                .orElse("");
        drafts.describe(form.toNeed(new RequestId(id), usual, version()));
        return toStep(id, 2);
    }

    /** Keeps the answers and goes on. */
    public String answer() {
        limits.requireKeeping();
        var answers = new HashMap<String, String>();
        for (var question : questions) {
            if (question.getAnswer() != null) {
                answers.put(question.getQuestion().code(), question.getAnswer());
            }
        }
        drafts.answer(new AnswerQuestions(new RequestId(id), answers, version()));
        return toStep(id, 3);
    }

    /** Keeps where, when and for how much, and goes on. */
    public String situate() {
        limits.requireKeeping();
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
        return Redirects.to(drafts.isClient() ? "/client/requests/list" : "/public/home");
    }

    static String toStep(String id, int step) {
        return Redirects.to(PAGE, "id", id, "step", String.valueOf(step));
    }

    private long version() {
        return draft == null ? 0 : draft.version();
    }

    private int reachableStep() {
        if (draft == null || draft.needAsked() == null) {
            return 1;
        }
        if (!draft.answered()) {
            return 2;
        }
        return draft.budgetBand() == null ? 3 : LAST_STEP;
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
    public List<UnfinishedDraft> getUnfinished() {
        return unfinished;
    }

    public List<NeedTemplate> getNeeds() {
        return new ArrayList<>(needs.needs());
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

    /** Whether whoever writes is a client, whose address is known. */
    public boolean isClient() {
        return drafts.isClient();
    }

    /** The need of the catalogue as it is asked. */
    public NeedTemplate getTemplate() {
        return template;
    }

    public RequestFile getDraft() {
        return draft;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
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
