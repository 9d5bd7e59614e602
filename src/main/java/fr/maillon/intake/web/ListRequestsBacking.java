package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.service.IntakeQueries;
import fr.maillon.intake.service.RequestFilter;
import fr.maillon.intake.service.RequestPage;
import fr.maillon.intake.service.RequestRow;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A coordinator's requests: by pile, by words, by pages; all of it stands in the address. */
@Named
@RequestScoped
public class ListRequestsBacking {

    private static final String PAGE = "/coordinator/requests/list";

    @Inject
    private IntakeQueries requests;

    @Inject
    private CurrentUser currentUser;

    private String state;
    private String words;
    private int page = 1;
    private RequestPage found = new RequestPage(List.of(), 1, 0);

    public void load() {
        found = requests.requestsOfTerritory(
                currentUser.viewer(), getFilter(), Objects.requireNonNullElse(words, ""), page);
    }

    public String search() {
        return Redirects.to(PAGE, "state", getFilter().name(), "q", Objects.requireNonNullElse(words, ""));
    }

    /** The pile asked for; all of them when there is no such pile. */
    public RequestFilter getFilter() {
        return Arrays.stream(RequestFilter.values())
                .filter(filter -> filter.name().equals(state))
                .findFirst()
                .orElse(RequestFilter.ALL);
    }

    public RequestFilter[] getFilters() {
        return RequestFilter.values();
    }

    /** The address of another pile with the same words. */
    public String address(RequestFilter other) {
        return address(other, 1);
    }

    /** The address of another page of the same pile and words. */
    public String pageAddress(int other) {
        return address(getFilter(), other);
    }

    private String address(RequestFilter filter, int number) {
        return PAGE + "?state=" + filter
                + (words == null ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + (number == 1 ? "" : "&page=" + number);
    }

    public String chip(RequestRow row) {
        return RequestChip.forCoordinator(row);
    }

    public RequestPage getFound() {
        return found;
    }

    public List<RequestRow> getRows() {
        return found.rows();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
