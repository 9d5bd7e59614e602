package fr.maillon.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the page has to say after an act: what is wrong and where, or what was done. */
@Named
@RequestScoped
public class MessagesBacking {

    @Inject
    private FacesContext faces;

    /** Something to correct; {@code target} is the id of the field, empty when the whole form is meant. */
    public record Wrong(String target, String text) {}

    /** Something that happened; {@code kind} is the look of the notice. */
    public record News(String kind, String text) {}

    public boolean isWrong() {
        return faces.getMessageList().stream().anyMatch(MessagesBacking::isError);
    }

    public List<Wrong> getErrors() {
        var errors = new ArrayList<Wrong>();
        faces.getClientIdsWithMessages().forEachRemaining(target -> faces.getMessageList(target).stream()
                .filter(MessagesBacking::isError)
                .forEach(message -> errors.add(new Wrong(Objects.requireNonNullElse(target, ""), textOf(message)))));
        return errors;
    }

    public List<News> getNews() {
        var news = new ArrayList<News>();
        for (var message : faces.getMessageList()) {
            if (!isError(message)) {
                var kind = message.getSeverity() == FacesMessage.SEVERITY_WARN ? "amber" : "success";
                news.add(new News(kind, textOf(message)));
            }
        }
        return news;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String textOf(FacesMessage message) {
        return message.getDetail() == null ? message.getSummary() : message.getDetail();
    }
}
