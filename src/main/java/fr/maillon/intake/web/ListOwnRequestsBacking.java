package fr.maillon.intake.web;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.service.IntakeQueries;
import fr.maillon.intake.service.RequestRow;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A client's own requests, drafts included. */
@Named
@RequestScoped
public class ListOwnRequestsBacking {

    @Inject
    private IntakeQueries requests;

    @Inject
    private DirectoryApi directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private List<RequestRow> rows = List.of();

    /** Reads them; somebody who has not said yet who asks does that first. */
    public String load() {
        var viewer = currentUser.viewer();
        if (directory.clientOf(viewer.account()).isEmpty()) {
            messenger.warn("postRequest.profileFirst");
            return Redirects.to("/client/profile");
        }
        rows = requests.ownRequests(viewer);
        return null;
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public String chip(RequestRow row) {
        return RequestChip.forClient(row);
    }

    /** Where the client acts now, or reads the request. */
    public String address(RequestRow row) {
        var page = RequestChip.clientPage(row.next());
        return (page.isEmpty() ? "/client/requests/view" : page) + "?id=" + row.id();
    }

    /** Where the request is read; a draft is read where it is written. */
    public String home(RequestRow row) {
        return row.reference() == null ? address(row) : "/client/requests/view?id=" + row.id();
    }

    /** Whether the client has something to do or to look at. */
    public boolean calls(RequestRow row) {
        return !RequestChip.clientPage(row.next()).isEmpty();
    }
}
