package fr.maillon.sourcing.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.AttachmentId;
import fr.maillon.platform.web.Download;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.service.SourcingQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a file of the request behind an invitation to the invited provider; to everybody else there is none. */
@WebServlet("/files/invitation")
public class InvitationFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourcingQueries queries;

    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var invitation = request.getParameter("id");
            var id = request.getParameter("file");
            if (invitation == null || id == null) {
                throw new NotFound();
            }
            var file = queries.file(currentUser.viewer(), new InvitationId(invitation), new AttachmentId(id));
            var summary = file.summary();
            Download.send(response, summary.name(), summary.kind().mediaType(), file.content());
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
