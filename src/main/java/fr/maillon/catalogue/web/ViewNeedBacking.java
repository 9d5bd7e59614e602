package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.catalogue.domain.QuestionRules;
import fr.maillon.catalogue.service.NeedPicture;
import fr.maillon.catalogue.service.NeedQueries;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;

/** One version of a need, as clients and coordinators see it. */
@Named
@RequestScoped
public class ViewNeedBacking {

    @Inject
    private NeedQueries queries;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Say say;

    private String code;
    private String version;
    private NeedPicture picture;

    public void load() {
        picture = queries.need(currentUser.viewer(), new NeedCode(code == null ? "" : code), number());
    }

    /** 0, the newest, when none is named. */
    private int number() {
        if (version == null || version.isEmpty()) {
            return 0;
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new NotFound();
        }
        return Integer.parseInt(version);
    }

    public NeedPicture getPicture() {
        return picture;
    }

    public boolean isNewest() {
        return picture.need().version() == picture.newest();
    }

    public String tradeName(TradeCode trade, Locale locale) {
        return catalogue.trade(trade).name(locale);
    }

    /** The title of a lot of this version. */
    public String lotTitle(String lot, Locale locale) {
        return picture.need().lots().stream()
                .filter(other -> other.code().equals(lot))
                .map(UsualLot::title)
                .findFirst()
                .orElseThrow()
                .in(locale);
    }

    /** The words of the question on which another depends. */
    public String questionText(String question, Locale locale) {
        return question(question).text().in(locale);
    }

    /** The answers on which a question depends, in words. */
    public String answers(AskedWhen when, Locale locale) {
        var question = question(when.question());
        return QuestionRules.answers(question).stream()
                .filter(when.answers()::contains)
                .map(answer -> question.options().stream()
                        .filter(option -> option.code().equals(answer))
                        .findFirst()
                        .map(option -> option.label().in(locale))
                        .orElseGet(() -> say.text("needs.answer." + answer)))
                .collect(Collectors.joining(" / "));
    }

    private NeedQuestion question(String code) {
        return picture.need().questions().stream()
                .filter(other -> other.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
