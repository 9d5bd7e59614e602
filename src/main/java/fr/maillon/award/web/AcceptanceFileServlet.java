package fr.maillon.award.web;

import fr.maillon.award.service.AwardQueries;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the accepted document of a lot to those who may have it; to everybody else there is none. */
@WebServlet("/files/acceptance")
public class AcceptanceFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AwardQueries award;

    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("id");
            if (id == null) {
                throw new NotFound();
            }
            var file = award.document(currentUser.viewer(), new LotId(id));
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
