package fr.maillon.sourcing.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Say;
import fr.maillon.sourcing.service.InvitationFilter;
import fr.maillon.sourcing.service.InvitationRow;
import fr.maillon.sourcing.service.SourcingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The invitations of a provider, the nearest deadline first; past ones behind a filter. */
@Named
@RequestScoped
public class ListInvitationsBacking {

    @Inject
    private SourcingQueries queries;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Say say;

    private String filter;
    private List<InvitationRow> rows;

    public List<InvitationRow> getRows() {
        if (rows == null) {
            rows = queries.invitations(
                    currentUser.viewer(), isPast() ? InvitationFilter.PAST : InvitationFilter.CURRENT);
        }
        return rows;
    }

    public boolean isPast() {
        return "past".equals(filter);
    }

    /** The name of a trade in the reader's language. */
    public String trade(InvitationRow row) {
        return row.trade().name(say.texts().locale());
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
