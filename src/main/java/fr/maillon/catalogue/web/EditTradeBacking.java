package fr.maillon.catalogue.web;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.service.CatalogueQueries;
import fr.maillon.catalogue.service.CatalogueService;
import fr.maillon.catalogue.service.TradeRow;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An administrator adds a trade, describes it in plain words, retires it or offers it again. */
@Named
@RequestScoped
public class EditTradeBacking {

    @Inject
    private CatalogueQueries catalogue;

    @Inject
    private CatalogueService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String code;
    private long version;
    private TradeRow row;
    private EditTradeForm form = new EditTradeForm();

    /** Fills the form from the trade, unless there is none yet. */
    public void load() {
        if (!isNew()) {
            form = EditTradeForm.of(getRow().trade());
            version = getRow().version();
        }
    }

    public String save() {
        if (isNew()) {
            service.add(form.getNewCode(), form.toCommand());
            messenger.success("editTrade.added", form.getFrenchName());
        } else {
            service.edit(new TradeCode(code), version, form.toCommand());
            messenger.success("editTrade.saved", form.getFrenchName());
        }
        return Redirects.to("/admin/trades/list");
    }

    public boolean isNew() {
        return code == null;
    }

    /** The trade as it is stored; none while it is new. */
    public TradeRow getRow() {
        if (row == null && !isNew()) {
            row = catalogue.trade(currentUser.viewer(), new TradeCode(code));
        }
        return row;
    }

    /** What a code looks like. */
    public String getCodeForm() {
        return TradeCode.FORM;
    }

    public EditTradeForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
