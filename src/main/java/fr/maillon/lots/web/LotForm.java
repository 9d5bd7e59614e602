package fr.maillon.lots.web;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSize;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a coordinator types of a lot; it may be incomplete at any time. */
public class LotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LotId id;
    private String title;
    private String trade;
    private String brief;
    private Money budget;
    private Integer inviteAtMost = LotDraft.INVITED_BY_DEFAULT;
    private Integer biddingDays;
    private String deliverables;
    private LocalDate startWished;
    private LocalDate endWished;
    private boolean onSite;
    private LotSize size;
    private final List<LineForm> lines = new ArrayList<>();
    private final List<CriterionForm> criteria = new ArrayList<>();
    private final List<CheckForm> checks = new ArrayList<>();
    private final List<LotDependency> dependencies = new ArrayList<>();
    private final LotChoices choices = new LotChoices();

    private LotForm(LotId id) {
        this.id = id;
    }

    static LotForm empty(int biddingDays) {
        var form = new LotForm(LotId.next());
        form.biddingDays = biddingDays;
        return form;
    }

    static LotForm of(LotSummary lot) {
        var form = new LotForm(lot.id());
        form.title = lot.title();
        form.trade = lot.trade().value();
        form.brief = lot.brief();
        form.budget = lot.budget();
        form.inviteAtMost = lot.inviteAtMost();
        form.biddingDays = lot.biddingDays();
        var details = lot.details();
        form.deliverables = details.deliverables();
        form.startWished = details.startWished();
        form.endWished = details.endWished();
        form.onSite = details.onSite();
        form.size = details.size();
        details.lines().forEach(line -> form.lines.add(LineForm.of(line)));
        details.criteria().forEach(criterion -> form.criteria.add(CriterionForm.of(criterion)));
        details.checks().forEach(check -> form.checks.add(CheckForm.of(check)));
        form.dependencies.addAll(details.dependencies());
        return form;
    }

    /** What was typed, as far as it says anything. */
    LotDraft toDraft() {
        return new LotDraft(
                id,
                title,
                trade == null ? null : new TradeCode(trade),
                brief,
                budget,
                inviteAtMost,
                biddingDays,
                new LotDetails(
                        deliverables,
                        lines.stream()
                                .filter(line -> !line.isBlank())
                                .map(LineForm::toLine)
                                .toList(),
                        startWished,
                        endWished,
                        onSite,
                        size,
                        criteria.stream().map(CriterionForm::toCriterion).toList(),
                        checks.stream()
                                .filter(check -> !check.isBlank())
                                .map(CheckForm::toCheck)
                                .toList(),
                        dependencies));
    }

    public void addLine() {
        if (lines.size() < LotDetails.LINES) {
            lines.add(new LineForm());
        }
    }

    public void removeLine(LineForm line) {
        lines.remove(line);
    }

    public void addCriterion() {
        if (criteria.size() < LotDetails.CRITERIA) {
            criteria.add(new CriterionForm());
        }
    }

    public void removeCriterion(CriterionForm criterion) {
        criteria.remove(criterion);
    }

    public void addCheck() {
        if (checks.size() < LotDetails.CHECKS) {
            checks.add(CheckForm.own());
        }
    }

    public void removeCheck(CheckForm check) {
        checks.remove(check);
    }

    public boolean isRoomForLines() {
        return lines.size() < LotDetails.LINES;
    }

    public boolean isRoomForCriteria() {
        return criteria.size() < LotDetails.CRITERIA;
    }

    public boolean isRoomForChecks() {
        return checks.size() < LotDetails.CHECKS;
    }

    /** What the weights come to so far. */
    public int getWeights() {
        return criteria.stream()
                .map(CriterionForm::getWeight)
                .mapToInt(weight -> weight == null ? 0 : weight)
                .sum();
    }

    /** How many checks are still to be done. */
    public long getOpenChecks() {
        return checks.stream().filter(CheckForm::isOpen).count();
    }

    /** Whether nothing was typed of it yet. */
    boolean isBlank() {
        return isBlank(title) && isBlank(brief) && isBlank(deliverables) && budget == null && lines.isEmpty();
    }

    static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    void judgeUsually(boolean publicClient) {
        CriterionKind.usual(publicClient).forEach(criterion -> criteria.add(CriterionForm.of(criterion)));
    }

    public LotId getId() {
        return id;
    }

    public String getKey() {
        return id.value();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public String getBrief() {
        return brief;
    }

    public void setBrief(String brief) {
        this.brief = brief;
    }

    public Money getBudget() {
        return budget;
    }

    public void setBudget(Money budget) {
        this.budget = budget;
    }

    public Integer getInviteAtMost() {
        return inviteAtMost;
    }

    public void setInviteAtMost(Integer inviteAtMost) {
        this.inviteAtMost = inviteAtMost;
    }

    public Integer getBiddingDays() {
        return biddingDays;
    }

    public void setBiddingDays(Integer biddingDays) {
        this.biddingDays = biddingDays;
    }

    public String getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(String deliverables) {
        this.deliverables = deliverables;
    }

    public LocalDate getStartWished() {
        return startWished;
    }

    public void setStartWished(LocalDate startWished) {
        this.startWished = startWished;
    }

    public LocalDate getEndWished() {
        return endWished;
    }

    public void setEndWished(LocalDate endWished) {
        this.endWished = endWished;
    }

    public boolean isOnSite() {
        return onSite;
    }

    public void setOnSite(boolean onSite) {
        this.onSite = onSite;
    }

    public LotSize getSize() {
        return size;
    }

    public void setSize(LotSize size) {
        this.size = size;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    public List<CheckForm> getChecks() {
        return checks;
    }

    public List<LotDependency> getDependencies() {
        return dependencies;
    }

    public LotChoices getChoices() {
        return choices;
    }
}
