package fr.maillon.intake.web;

import fr.maillon.platform.web.LanguageBacking;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Puts the questions of a need: their answers in words, and which of them need one now, judged by what is being sent. */
@Named
@RequestScoped
public class QuestionsBacking {

    private static final List<String> YES_NO = List.of("yes", "no", "unknown");
    private static final String PLACE = "answers:question:%d:choice";

    @Inject
    private Say say;

    @Inject
    private LanguageBacking language;

    /** Whether this question is put, judged by what is being sent. */
    public boolean required(QuestionForm form) {
        if (!form.getQuestion().required() || !form.isDependent()) {
            return form.getQuestion().required();
        }
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parent(form));
        return sent != null && form.getQuestion().askedWhen().answers().contains(sent);
    }

    /** The answers of which one is chosen. */
    public List<SelectItem> options(QuestionForm form) {
        return form.isYesNo()
                ? YES_NO.stream()
                        .map(code -> new SelectItem(code, say.text("answer." + code)))
                        .toList()
                : form.getQuestion().options().stream()
                        .map(option ->
                                new SelectItem(option.code(), option.label().in(language.getLocale())))
                        .toList();
    }

    /** What was answered, in words. */
    public String said(QuestionForm form) {
        return form.isChosen()
                ? options(form).stream()
                        .filter(option -> option.getValue().equals(form.getAnswer()))
                        .findFirst()
                        .map(SelectItem::getLabel)
                        .orElse("")
                : form.getAnswer();
    }

    /** Name of the field on whose answer it depends, for the page's script. */
    public String parent(QuestionForm form) {
        return form.isDependent() ? PLACE.formatted(form.getParent()) : null;
    }
}
