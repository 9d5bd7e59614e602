package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.BriefService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a version of a brief as PDF to those who may read the request; to everybody else there is none. */
@WebServlet("/files/brief")
public class BriefFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private BriefService briefs;

    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("id");
            if (id == null) {
                throw new NotFound();
            }
            var number = BriefOnPage.number(request.getParameter("version"));
            var file = briefs.file(currentUser.viewer(), new RequestId(id), number);
            response.setContentType("application/pdf");
            response.setContentLength(file.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file.content());
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
