package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.AttachmentFile;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentsApi;
import fr.maillon.intake.service.AttachmentService;
import fr.maillon.platform.web.Download;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a file of a request to whoever wrote it and to coordinators; to everybody else there is none. */
@WebServlet("/files/request")
public class RequestFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentsApi attachments;

    @Inject
    private AttachmentService ofWriters;

    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("id");
            if (id == null) {
                throw new NotFound();
            }
            var file = file(new AttachmentId(id));
            var summary = file.summary();
            Download.send(response, summary.name(), summary.kind().mediaType(), file.content());
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private AttachmentFile file(AttachmentId id) {
        return currentUser.isSignedIn() && currentUser.viewer().is(Role.COORDINATOR)
                ? attachments.fileFor(currentUser.viewer(), id)
                : ofWriters.file(id);
    }
}
