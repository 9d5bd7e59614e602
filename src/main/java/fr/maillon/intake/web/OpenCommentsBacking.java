package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.BriefPicture;
import fr.maillon.intake.service.BriefService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was written about the refused version, for the coordinator who writes the next one. */
@Named
@RequestScoped
public class OpenCommentsBacking {

    @Inject
    private BriefService briefs;

    @Inject
    private RequestFiles files;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, List<BriefPicture.Section>> read = new HashMap<>();

    /** The sections of the newest version that something was written about, once it came back. */
    public List<BriefPicture.Section> of(String request) {
        return read.computeIfAbsent(request, this::open);
    }

    private List<BriefPicture.Section> open(String request) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        var id = new RequestId(request);
        var file = files.fileFor(viewer, id);
        return file.awaitsSplit() && file.newestBrief().isPresent()
                ? briefs.brief(viewer, id, BriefService.NEWEST).discussed()
                : List.of();
    }
}
