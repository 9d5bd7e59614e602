package fr.maillon.catalogue.web;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.service.NeedQueries;
import fr.maillon.catalogue.service.NeedRow;
import fr.maillon.catalogue.service.NeedsService;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** All needs in the order in which clients see them; an administrator orders, withdraws and offers them again. */
@Named
@RequestScoped
public class ListNeedsBacking {

    private static final String PAGE = "/admin/needs/list";

    @Inject
    private NeedQueries queries;

    @Inject
    private NeedsService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private List<NeedRow> rows;

    public List<NeedRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(queries.needs(currentUser.viewer()));
        }
        return rows;
    }

    public String moveUp(NeedCode code) {
        service.moveUp(code);
        return Redirects.to(PAGE);
    }

    public String withdraw(NeedRow row) {
        service.withdraw(row.need().code());
        messenger.success("listNeeds.withdrawn", row.need().name().french());
        return Redirects.to(PAGE);
    }

    public String offerAgain(NeedRow row) {
        service.offerAgain(row.need().code());
        messenger.success("listNeeds.offeredAgain", row.need().name().french());
        return Redirects.to(PAGE);
    }
}
