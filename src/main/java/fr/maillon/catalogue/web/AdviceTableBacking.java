package fr.maillon.catalogue.web;

import fr.maillon.catalogue.AdviceRule;
import fr.maillon.catalogue.AdviceTable;
import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules by which lots are advised, in a coordinator's words: the very table that is evaluated. */
@Named
@RequestScoped
public class AdviceTableBacking {

    @Inject
    private AdviceTable table;

    @Inject
    private NeedsApi needs;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Say say;

    private String need;
    private List<NeedTemplate> offered;
    private List<Line> lines;

    /**
     * One rule in words.
     *
     * @param needs their names; empty when it holds for all
     */
    public record Line(List<String> needs, String question, String answer, String lot, boolean advised, String reason)
            implements Serializable {}

    public void load() {
        currentUser.viewer().mustBe(Role.COORDINATOR);
        offered = new ArrayList<>(needs.needs());
        var words = new AdviceWords(offered, say);
        lines = new ArrayList<>();
        table.rules().stream().filter(this::isShown).forEach(rule -> lines.add(line(rule, words)));
    }

    /** All rules, or those that can be met by the need that was chosen. */
    private boolean isShown(AdviceRule rule) {
        return need == null
                || offered.stream()
                        .filter(one -> one.code().value().equals(need))
                        .anyMatch(rule::canBeMetBy);
    }

    private Line line(AdviceRule rule, AdviceWords words) {
        return new Line(
                words.needs(rule),
                words.question(rule),
                words.answer(rule),
                words.lot(rule).orElseGet(() -> catalogue.trade(rule.trade()).name(locale())),
                rule.advised(),
                rule.reason().in(locale()));
    }

    private Locale locale() {
        return say.texts().locale();
    }

    /** How many rules there are in all. */
    public int getAll() {
        return table.rules().size();
    }

    public List<NeedTemplate> getOffered() {
        return offered;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public List<Line> getLines() {
        return lines;
    }
}
