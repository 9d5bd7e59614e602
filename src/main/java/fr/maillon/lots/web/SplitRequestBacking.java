package fr.maillon.lots.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.SplitStatus;
import fr.maillon.lots.domain.SharesFitTheBudget;
import fr.maillon.lots.service.SplitPicture;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.lots.service.SplitService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.Money;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A coordinator writes the brief and its lots on one screen, keeps them, and offers them to the client. */
@Named
@ViewScoped
public class SplitRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/coordinator/requests/split";

    @Inject
    private SplitService splits;

    @Inject
    private RequestFiles files;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private SplitPicture split;
    private RequestFile request;
    private List<TradeSummary> trades = new ArrayList<>();
    private String introduction;
    private final List<LotForm> lots = new ArrayList<>();

    public void load() {
        var requestId = new RequestId(id == null ? "" : id);
        split = splits.split(currentUser.viewer(), requestId);
        request = files.fileFor(currentUser.viewer(), requestId);
        trades = new ArrayList<>(catalogue.trades());
        introduction = split.introduction();
        split.lots().forEach(lot -> lots.add(LotForm.of(lot)));
        if (lots.isEmpty()) {
            add();
        }
    }

    public void add() {
        if (isRoomForMore()) {
            lots.add(LotForm.empty(split.biddingDays()));
        }
    }

    public void remove(LotForm lot) {
        if (lots.size() > 1) {
            lots.remove(lot);
        }
    }

    /** Keeps what was written; the client sees nothing of it yet. */
    public String save() {
        splits.saveDraft(command());
        messenger.success("splitRequest.saved");
        return Redirects.to(PAGE, "id", id);
    }

    public String offer() {
        splits.offer(command());
        messenger.success("splitRequest.offered");
        return Redirects.to("/coordinator/requests/view", "id", id);
    }

    private SplitRequest command() {
        return new SplitRequest(
                split.request().id(),
                introduction,
                lots.stream().map(LotForm::toDraft).toList(),
                split.savings());
    }

    /** Whether the button that was pressed keeps the lots, which then need a title and a trade. */
    public boolean isKeeping() {
        return pressed("save") || isOffering();
    }

    /** Whether the button that was pressed offers the brief, which then needs all its words. */
    public boolean isOffering() {
        return pressed("offer");
    }

    private static boolean pressed(String button) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("form:" + button);
    }

    public boolean isOpen() {
        return split.status() == SplitStatus.OPEN;
    }

    public boolean isRoomForMore() {
        return lots.size() < SplitRequest.LOTS;
    }

    public boolean isOneOfSeveral() {
        return lots.size() > 1;
    }

    /** What the shares come to so far. */
    public Money getSum() {
        return SharesFitTheBudget.sum(lots.stream().map(LotForm::getBudget).toList());
    }

    /** What is left of the client's budget, null when the client named none. */
    public Money getLeft() {
        var budget = split.request().budget();
        return budget == null ? null : budget.minus(getSum());
    }

    public boolean isOverBudget() {
        var left = getLeft();
        return left != null && left.isNegative();
    }

    /** By how much the shares exceed the budget. */
    public Money getExcess() {
        return Money.ZERO.minus(getLeft());
    }

    public SplitPicture getSplit() {
        return split;
    }

    public RequestFile getRequest() {
        return request;
    }

    public List<TradeSummary> getTrades() {
        return trades;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
