package fr.maillon.lots.web;

import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.service.Rearranged;
import fr.maillon.lots.service.SplitPicture;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A split while a coordinator works on it: nothing of it is kept until it is saved, and nothing typed is ever dropped. */
public class SplitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SplitPicture shown;
    private final List<String> generalChecks;
    private final List<LotForm> lots = new ArrayList<>();
    private final List<Rearranged> rearranged = new ArrayList<>();
    private String introduction;
    private Money budget;

    private SplitForm(SplitPicture shown, List<String> generalChecks) {
        this.shown = shown;
        this.generalChecks = new ArrayList<>(generalChecks);
        this.introduction = shown.introduction();
        this.budget = shown.budget();
    }

    /**
     * The split as it was kept, with an empty lot when there is none.
     *
     * @param generalChecks what is checked of every new lot
     */
    static SplitForm of(SplitPicture shown, List<String> generalChecks) {
        var form = new SplitForm(shown, generalChecks);
        shown.lots().forEach(lot -> form.lots.add(LotForm.of(lot)));
        if (form.lots.isEmpty()) {
            form.add();
        }
        return form;
    }

    SplitRequest toCommand() {
        return new SplitRequest(
                shown.request().id(),
                introduction,
                budget,
                lots.stream().map(LotForm::toDraft).toList(),
                rearranged,
                shown.savings());
    }

    void add() {
        if (isRoomForMore()) {
            lots.add(fresh());
        }
    }

    /** A lot of which nothing is said yet, to be judged and checked as usual. */
    LotForm fresh() {
        var lot = LotForm.empty(shown.biddingDays());
        lot.judgeUsually(shown.publicClient());
        generalChecks.forEach(label -> lot.getChecks().add(CheckForm.of(LotCheck.open(label))));
        return lot;
    }

    /**
     * Puts these after the others, in the place of those of which nothing was said.
     *
     * @throws Refused when there would be too many
     */
    void take(List<LotForm> more) {
        var written = lots.stream().filter(lot -> !lot.isBlank()).toList();
        if (written.size() + more.size() > SplitRequest.LOTS) {
            throw new Refused("splitRequest.tooMany", SplitRequest.LOTS);
        }
        lots.retainAll(written);
        lots.addAll(more);
        dependencies().dropThoseOnNothing();
    }

    void remove(LotForm lot) {
        if (lots.size() > 1 && lots.remove(lot)) {
            dependencies().dropThoseOnNothing();
        }
    }

    /** Moves a lot by so many places, as far as there are places. */
    void move(LotForm lot, int by) {
        int from = lots.indexOf(lot);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < lots.size()) {
            Collections.swap(lots, from, to);
        }
    }

    /** Makes two lots of one, the second after the first. */
    void divide(LotForm lot) {
        if (isRoomForMore()) {
            var part = LotDivision.of(lot, fresh());
            lots.add(lots.indexOf(lot) + 1, part);
            note(false, lot, part);
        }
    }

    /**
     * Makes one lot of two.
     *
     * @throws Refused when none was chosen, or when the others would then wait for one another in a circle
     */
    void merge(LotForm lot) {
        var gone = find(lot.getChoices().getMergeWith());
        if (gone == null || gone == lot) {
            throw new Refused("splitRequest.merge.choose");
        }
        var redirected = LotMerging.redirected(dependencies().all(), lot.getId(), gone.getId());
        dependencies().mustFormNoCircle(redirected);
        note(true, lot, gone);
        LotMerging.join(lot, gone);
        lots.remove(gone);
        dependencies().replace(redirected);
        lots.forEach(one -> one.getChoices().clear());
    }

    private void note(boolean merged, LotForm lot, LotForm other) {
        rearranged.add(new Rearranged(merged, name(lot), name(other)));
    }

    /** How a lot is called: its title, or its number while it has none. */
    private String name(LotForm lot) {
        return LotForm.isBlank(lot.getTitle()) ? name(lot.getId()) : lot.getTitle();
    }

    /** How a lot is told from the others: its number and its title, as far as it has one. */
    public String name(LotId id) {
        var lot = find(id);
        return ("Lot " + (lots.indexOf(lot) + 1) + " " + (lot.getTitle() == null ? "" : lot.getTitle())).strip();
    }

    /**
     * Adds the dependency that is chosen beside a lot.
     *
     * @throws Refused when it is incomplete, doubled, or closes a circle, whose path is named
     */
    void addDependency(LotForm lot) {
        var chosen = lot.getChoices();
        var other = find(chosen.getDependsOn());
        if (chosen.getKind() == null || other == null) {
            throw new Refused("splitRequest.dependency.choose");
        }
        dependencies().add(lot, new LotDependency(chosen.getKind(), other.getId()), name(lot));
        chosen.clear();
    }

    void removeDependency(LotForm lot, LotDependency dependency) {
        lot.getDependencies().remove(dependency);
    }

    private LotDependencies dependencies() {
        return new LotDependencies(lots);
    }

    /** The lots in the order in which their dependencies put them. */
    public LotOrder getOrder() {
        return dependencies().order();
    }

    /** How the shares stand to the agreed budget. */
    public LotShares getShares() {
        return new LotShares(budget, lots);
    }

    /** The lots beside this one. */
    public List<LotForm> others(LotForm lot) {
        return lots.stream().filter(other -> other != lot).toList();
    }

    private LotForm find(String key) {
        return key == null ? null : find(new LotId(key));
    }

    LotForm find(LotId id) {
        return lots.stream().filter(lot -> lot.getId().equals(id)).findFirst().orElse(null);
    }

    public boolean isRoomForMore() {
        return lots.size() < SplitRequest.LOTS;
    }

    public boolean isOneOfSeveral() {
        return lots.size() > 1;
    }

    public List<LotForm> getLots() {
        return lots;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public Money getBudget() {
        return budget;
    }

    public void setBudget(Money budget) {
        this.budget = budget;
    }
}
