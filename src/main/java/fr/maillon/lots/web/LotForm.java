package fr.maillon.lots.web;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.shared.Money;
import java.io.Serializable;

/** What a coordinator types of a lot. */
public class LotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LotId id;
    private String title;
    private String trade;
    private String brief;
    private Money budget;
    private Integer inviteAtMost;
    private Integer biddingDays;

    private LotForm(LotId id) {
        this.id = id;
    }

    static LotForm empty(int biddingDays) {
        var form = new LotForm(LotId.next());
        form.inviteAtMost = LotDraft.INVITED_BY_DEFAULT;
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
        return form;
    }

    LotDraft toDraft() {
        return new LotDraft(
                id, title, trade == null ? null : new TradeCode(trade), brief, budget, inviteAtMost, biddingDays);
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
}
