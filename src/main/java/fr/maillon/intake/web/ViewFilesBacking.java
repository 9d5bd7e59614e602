package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.AttachmentsApi;
import fr.maillon.intake.RequestId;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The files of a request, shown to those who may read it. */
@Named
@RequestScoped
public class ViewFilesBacking {

    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = KILOBYTE * KILOBYTE;

    @Inject
    private AttachmentsApi attachments;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Say say;

    private List<AttachmentSummary> files;

    /** The files of the request of this page, read once. */
    public List<AttachmentSummary> of(String request) {
        if (files == null) {
            files = new ArrayList<>(attachments.attachmentsFor(currentUser.viewer(), new RequestId(request)));
        }
        return files;
    }

    /** They are read anew when they are asked for next: the page has just added some. */
    void forget() {
        files = null;
    }

    /** The size of a file as people say it. */
    public String size(long bytes) {
        return bytes < MEGABYTE
                ? say.text1("viewFiles.size.kilo", Math.max(1, Math.round(bytes / KILOBYTE)))
                : say.text1("viewFiles.size.mega", bytes / MEGABYTE);
    }
}
