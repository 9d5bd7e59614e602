package fr.maillon.intake.web;

import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.AttachmentService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A client adds files to a request and takes them away, on whichever page includes {@code includes/intake/files.xhtml}. Each
 * act ends with a redirect, so that a page reloaded does nothing twice.
 */
@Named
@RequestScoped
public class AttachFilesBacking {

    @Inject
    private AttachmentService attachments;

    @Inject
    private ChosenFiles chosenFiles;

    @Inject
    private Messenger messenger;

    private String id;
    private List<Part> chosen;
    private List<AttachmentSummary> files;

    /** The page of its own: only of a request whose files the viewer may change, or could until the brief was approved. */
    public void load() {
        files(id);
    }

    /** The files of a request, read once. */
    public List<AttachmentSummary> files(String request) {
        if (files == null) {
            files = new ArrayList<>(attachments.attachments(requestId(request)));
        }
        return files;
    }

    /** Whether the viewer may add and remove files now. */
    public boolean mayChange(String request) {
        return attachments.mayChange(requestId(request));
    }

    /**
     * Adds the chosen files.
     *
     * @param returnTo where it leads, an address below the context root with what it needs: {@code /client/…?id=…}
     */
    public String attach(String request, String returnTo) {
        if (ChosenFiles.isAny(chosen)) {
            chosenFiles.attach(requestId(request), chosen);
        } else {
            messenger.refuse("attachFile.none");
        }
        return outcome(returnTo);
    }

    /** Takes a file away. */
    public String remove(String request, AttachmentSummary file, String returnTo) {
        try {
            attachments.remove(requestId(request), new AttachmentId(file.id().value()));
            messenger.success("attachFile.removed", file.name());
        } catch (Refused refused) {
            messenger.refuse(refused);
        }
        return outcome(returnTo);
    }

    private static RequestId requestId(String request) {
        return new RequestId(request == null ? "" : request);
    }

    private static String outcome(String returnTo) {
        return returnTo + (returnTo.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }
}
