package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.domain.NeedLimits;
import fr.maillon.catalogue.service.NeedQueries;
import fr.maillon.catalogue.service.NeedsService;
import fr.maillon.catalogue.service.PublishNeed;
import fr.maillon.catalogue.service.PublishNeedResult;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.Bilingual;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An administrator writes what a need asks and how it is usually split, and publishes it as the next version. */
@Named
@ViewScoped
public class EditNeedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedQueries queries;

    @Inject
    private NeedsService service;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String code;
    private int basedOn;
    private NeedForm form;
    private List<TradeSummary> trades;

    /** Fills the form from the newest version, unless the need is new. */
    public void load() {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        trades = new ArrayList<>(catalogue.trades());
        if (isNew()) {
            form = new NeedForm();
        } else {
            var newest = queries.need(currentUser.viewer(), new NeedCode(code), 0);
            basedOn = newest.newest();
            form = NeedForm.of(newest.need());
        }
    }

    /** Leads to the new version; when something is wrong, everything is told and what was typed stays. */
    public String publish() {
        var result = service.publish(new PublishNeed(basedOn, form.toNeed()));
        if (result instanceof PublishNeedResult.Published published) {
            messenger.success("editNeed.published", form.getFrenchName(), published.version());
            return Redirects.to("/admin/needs/view", "code", published.code().value());
        }
        ((PublishNeedResult.NotPublished) result)
                .problems()
                .forEach(problem -> messenger.refuse(
                        problem.messageKey(), problem.arguments().toArray()));
        return null;
    }

    public void addQuestion() {
        form.getQuestions().add(new QuestionForm());
    }

    public void removeQuestion(QuestionForm question) {
        form.getQuestions().remove(question);
    }

    public void moveQuestionUp(int place) {
        moveUp(form.getQuestions(), place);
    }

    public void addOption(QuestionForm question) {
        question.getOptions().add(new OptionForm());
    }

    public void removeOption(QuestionForm question, OptionForm option) {
        question.getOptions().remove(option);
    }

    public void addLot() {
        form.getLots().add(new UsualLotForm());
    }

    public void removeLot(UsualLotForm lot) {
        form.getLots().remove(lot);
    }

    public void moveLotUp(int place) {
        moveUp(form.getLots(), place);
    }

    public void addDependency() {
        form.getDependencies().add(new DependencyForm());
    }

    public void removeDependency(DependencyForm dependency) {
        form.getDependencies().remove(dependency);
    }

    private static void moveUp(List<?> rows, int place) {
        if (place > 0 && place < rows.size()) {
            Collections.swap(rows, place, place - 1);
        }
    }

    /** The questions on which the one at this place may depend: those before it that have a few answers. */
    public List<QuestionForm> questionsBefore(int place) {
        return new ArrayList<>(form.getQuestions().subList(0, place).stream()
                .filter(question ->
                        question.getCode() != null && !question.answers().isEmpty())
                .toList());
    }

    /** What may be answered to a question of this need, with the words for it. */
    public List<OptionForm> answersTo(String code) {
        return new ArrayList<>(form.getQuestions().stream()
                .filter(question -> code != null && code.equals(question.getCode()))
                .findFirst()
                .map(this::answersInWords)
                .orElse(List.of()));
    }

    private List<OptionForm> answersInWords(QuestionForm question) {
        return question.isChoice()
                ? question.getOptions()
                : question.answers().stream()
                        .map(answer -> OptionForm.of(
                                new AnswerOption(answer, new Bilingual(say.text("needs.answer." + answer), ""))))
                        .toList();
    }

    /** Codes of the lots that can depend on each other. */
    public List<String> getLotCodes() {
        return new ArrayList<>(form.getLots().stream()
                .map(UsualLotForm::getCode)
                .filter(lot -> lot != null && !lot.isEmpty())
                .toList());
    }

    /** Whether the button that was pressed publishes; only then must everything be there. */
    public boolean isPublishing() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("form:publish");
    }

    public boolean isNew() {
        return code == null;
    }

    public boolean isRoomForQuestions() {
        return form.getQuestions().size() < NeedLimits.QUESTIONS;
    }

    public boolean isRoomForLots() {
        return form.getLots().size() < NeedLimits.LOTS;
    }

    public NeedKind[] getKinds() {
        return NeedKind.values();
    }

    public AnswerKind[] getAnswerKinds() {
        return AnswerKind.values();
    }

    public DependencyKind[] getDependencyKinds() {
        return DependencyKind.values();
    }

    /** What the code of a need looks like. */
    public String getCodeForm() {
        return NeedCode.FORM;
    }

    public List<TradeSummary> getTrades() {
        return trades;
    }

    public NeedForm getForm() {
        return form;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
