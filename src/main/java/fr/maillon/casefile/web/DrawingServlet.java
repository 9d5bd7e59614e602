package fr.maillon.casefile.web;

import fr.maillon.casefile.ProcessPicture;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The drawings of the processes, the same for everybody and without anything particular: {@code
 * /public/drawings/QuoteRequestProcess?language=fr}.
 */
@WebServlet("/public/drawings/*")
public class DrawingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ONE_DAY = "public, max-age=86400";

    @Inject
    private transient ProcessPicture picture;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Locale locale = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.FRENCH;
        try {
            String drawing = picture.drawing(path.replaceFirst("^/", ""), locale);
            response.setContentType("application/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", ONE_DAY);
            response.getWriter().write(drawing);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
