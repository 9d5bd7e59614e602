package fr.maillon.lots.web;

import static java.util.stream.Collectors.toSet;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.service.LotAdvice;
import fr.maillon.platform.web.Messenger;
import fr.maillon.shared.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The catalogue's advice beside the split: usual lots with their reasons, of which the coordinator takes some. */
@Named
@ViewScoped
public class AdviseLotsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LotAdvice advice;

    @Inject
    private SplitRequestBacking split;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private List<NeedTemplate> needs = new ArrayList<>();
    private NeedTemplate need;
    private String code;
    private final List<AdvisedRow> rows = new ArrayList<>();

    /** Begins with the need that the request was asked with. */
    public void load() {
        needs = new ArrayList<>(advice.needs());
        advice.asked(currentUser.viewer(), request()).ifPresent(this::show);
    }

    /** Shows the usual lots of the need that was chosen. */
    public void choose() {
        show(needs.stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("adviseLots.choose")));
    }

    private void show(NeedTemplate chosen) {
        need = chosen;
        code = chosen.code().value();
        rows.clear();
        advice.advise(currentUser.viewer(), request(), chosen).forEach(lot -> rows.add(new AdvisedRow(lot)));
    }

    /** Adds the ticked lots to the split. */
    public void take() {
        var codes = rows.stream()
                .filter(AdvisedRow::isChosen)
                .map(row -> row.getLot().code())
                .collect(toSet());
        if (codes.isEmpty()) {
            throw new Refused("adviseLots.none");
        }
        split.take(LotsOfNeed.of(need, codes, split.getForm()::fresh));
        rows.forEach(row -> row.setChosen(false));
        messenger.success("adviseLots.taken", codes.size());
    }

    private RequestId request() {
        return split.getSplit().request().id();
    }

    public NeedTemplate getNeed() {
        return need;
    }

    public List<NeedTemplate> getNeeds() {
        return needs;
    }

    public List<AdvisedRow> getRows() {
        return rows;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
