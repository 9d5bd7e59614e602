package fr.maillon.intake.web;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.service.AttachFile;
import fr.maillon.intake.service.AttachmentService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Adds the files that somebody chose in a form, each by itself: what is wrong with one does not keep back the others. */
@RequestScoped
public class ChosenFiles {

    @Inject
    private AttachmentService attachments;

    @Inject
    private Messenger messenger;

    /**
     * Adds them and says how it went, file by file for those that were refused.
     *
     * @param chosen as the form sent them, null when it sent none
     * @return whether all were added; true when none was chosen
     */
    public boolean attach(RequestId request, List<Part> chosen) {
        List<Refused> refusals = new ArrayList<>();
        int added = 0;
        for (var part : Objects.requireNonNullElse(chosen, List.<Part>of())) {
            if (isNone(part)) {
                continue;
            }
            try {
                attachments.attach(command(request, part));
                added++;
            } catch (Refused refused) {
                refusals.add(refused);
            }
        }
        if (added == 0) {
            refusals.forEach(messenger::refuse);
        } else {
            messenger.success("attachFile.added", added);
            refusals.forEach(refused ->
                    messenger.warn(refused.messageKey(), refused.arguments().toArray()));
        }
        return refusals.isEmpty();
    }

    /** Whether the form sent at least one file. */
    public static boolean isAny(List<Part> chosen) {
        return chosen != null && !chosen.stream().allMatch(ChosenFiles::isNone);
    }

    /** What a browser sends for a field in which no file was chosen. */
    private static boolean isNone(Part part) {
        return part == null || name(part).isEmpty() && part.getSize() == 0;
    }

    private static AttachFile command(RequestId request, Part part) {
        try (var content = part.getInputStream()) {
            // one byte more than may be kept tells that it is too large; the rest stays on the disk
            return new AttachFile(
                    request,
                    name(part),
                    Objects.requireNonNullElse(part.getContentType(), ""),
                    content.readNBytes(Attachment.LARGEST + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }
}
