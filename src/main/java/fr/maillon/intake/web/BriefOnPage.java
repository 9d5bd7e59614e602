package fr.maillon.intake.web;

import static java.util.stream.Collectors.joining;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.BriefChanges.Change;
import fr.maillon.intake.service.BriefPicture;
import fr.maillon.intake.service.BriefService;
import fr.maillon.intake.service.CommentBrief;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of the brief on the page of one role, and what its reader writes about its sections. */
public abstract class BriefOnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BriefService briefs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private final Map<String, String> words = new HashMap<>();
    private String id;
    private String version;
    private BriefPicture brief;

    protected final void load(Role role) {
        var viewer = currentUser.viewer();
        viewer.mustBe(role);
        brief = briefs.brief(viewer, new RequestId(id == null ? "" : id), number(version));
    }

    /** The number of a version in an address; none means the newest. */
    static int number(@Nullable String version) {
        if (version == null || version.isEmpty()) {
            return BriefService.NEWEST;
        }
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(version);
    }

    /** The address of this page below the context root. */
    public abstract String getAddress();

    /** Whether the reader is the client, to whom the brief speaks. */
    public abstract boolean isClient();

    /** Sends everything that was written, whichever section's button was pressed. */
    public String comment() {
        if (typed().isEmpty()) {
            messenger.refuse("commentBrief.empty");
            return null;
        }
        send();
        messenger.success("commentBrief.sent");
        return Redirects.to(
                getAddress(),
                "id",
                id,
                "version",
                String.valueOf(brief.version().number()));
    }

    /** Whether something was written that is not sent yet. */
    protected final boolean isSomethingTyped() {
        return !typed().isEmpty();
    }

    protected final void send() {
        briefs.comment(new CommentBrief(brief.request().id(), brief.version().number(), typed()));
        words.clear();
    }

    private List<CommentBrief.Comment> typed() {
        return brief.sections().stream()
                .filter(section -> {
                    var typed = words.get(section.section().value());
                    return typed != null && !typed.isBlank();
                })
                .map(section -> new CommentBrief.Comment(
                        section.section(), words.get(section.section().value())))
                .toList();
    }

    /** What of a section changed, in words. */
    public String parts(Change change) {
        return change.inOrder().stream().map(say::of).collect(joining(", "));
    }

    /** What comparable work was awarded for in the territory, or that nobody can say so yet. */
    public String price(BriefPicture.Section lot) {
        return lot.priceIn(say.texts());
    }

    protected final Messenger messenger() {
        return messenger;
    }

    public BriefPicture getBrief() {
        return brief;
    }

    /** What is written about each section, by its name. */
    public Map<String, String> getWords() {
        return words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
