package fr.maillon.bidding.web;

import fr.maillon.bidding.domain.BidProblem;
import fr.maillon.platform.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.regex.Pattern;

/** Says each problem of a draft at the field where it is. */
final class BidProblems {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]\\.");

    private BidProblems() {}

    static void say(List<BidProblem> problems, String form, Texts texts) {
        var faces = FacesContext.getCurrentInstance();
        for (var problem : problems) {
            var text = texts.text(problem.messageKey(), problem.arguments().toArray());
            faces.addMessage(field(problem.field(), form), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** {@code lines[0].unitPrice} is {@code form:lines:0:unitPrice}; a whole list has no field. */
    static String field(String field, String form) {
        return field.equals("lines") || field.equals("milestones")
                ? null
                : form + ":" + INDEX.matcher(field).replaceAll(":$1:");
    }
}
