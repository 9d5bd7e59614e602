package fr.maillon.notification.web;

import fr.maillon.notification.service.CapturedMailId;
import fr.maillon.notification.service.OutboxService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The invitation that goes with a captured mail of a demonstration, as a file: {@code /public/demo/invitation.ics?id=…}. */
@WebServlet("/public/demo/invitation.ics")
public class CapturedInvitationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutboxService outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        try {
            var calendar = outbox.captured(new CapturedMailId(id == null ? "" : id))
                    .letter()
                    .calendar();
            if (calendar == null) {
                throw new NotFound();
            }
            response.setContentType(calendar.contentType());
            response.setHeader("Content-Disposition", "attachment; filename=invitation.ics");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(calendar.text());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
