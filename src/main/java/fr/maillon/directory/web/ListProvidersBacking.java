package fr.maillon.directory.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.service.DirectoryQueries;
import fr.maillon.directory.service.ProviderRow;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.SearchableName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The providers of the coordinator's territory, searched by words, trade and state; the address says what is searched. */
@Named
@RequestScoped
public class ListProvidersBacking {

    private static final String PAGE = "/coordinator/providers/list";

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private CurrentUser currentUser;

    private String words = "";
    private String trade = "";
    private String status = "";
    private String typedWords;
    private String chosenTrade;
    private List<ProviderRow> found;

    /** A state to show only the providers in it, or none for all. */
    public record StatusFilter(ProviderStatus status, String address, long count, boolean current) {}

    /** Those that are searched, in whatever state. */
    private List<ProviderRow> found() {
        if (found == null) {
            found = directory.providers(currentUser.viewer()).stream()
                    .filter(this::answersWords)
                    .filter(this::answersTrade)
                    .toList();
        }
        return found;
    }

    public List<ProviderRow> getRows() {
        return found().stream()
                .filter(row -> status.isEmpty() || row.status().name().equals(status))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private boolean answersWords(ProviderRow row) {
        var text = " " + SearchableName.of(row.name()) + " " + SearchableName.of(row.commune());
        return Stream.of(SearchableName.of(words).split(" ")).allMatch(word -> text.contains(" " + word));
    }

    private boolean answersTrade(ProviderRow row) {
        return trade.isEmpty()
                || row.trades().stream()
                        .anyMatch(offered -> offered.code().value().equals(trade));
    }

    public List<StatusFilter> getFilters() {
        return Stream.concat(Stream.of((ProviderStatus) null), Stream.of(ProviderStatus.values()))
                .map(this::filter)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private StatusFilter filter(ProviderStatus only) {
        var count = found().stream()
                .filter(row -> only == null || row.status() == only)
                .count();
        var current = only == null ? status.isEmpty() : only.name().equals(status);
        return new StatusFilter(only, address(only), count, current);
    }

    private String address(ProviderStatus only) {
        var parameters = new ArrayList<String>();
        if (!words.isEmpty()) {
            parameters.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (!trade.isEmpty()) {
            parameters.add("trade=" + URLEncoder.encode(trade, StandardCharsets.UTF_8));
        }
        if (only != null) {
            parameters.add("status=" + only.name());
        }
        return parameters.isEmpty() ? PAGE : PAGE + "?" + String.join("&", parameters);
    }

    public String search() {
        return Redirects.to(
                PAGE,
                "q",
                Objects.requireNonNullElse(typedWords, ""),
                "trade",
                Objects.requireNonNullElse(chosenTrade, ""),
                "status",
                status);
    }

    public List<TradeSummary> getTrades() {
        return new ArrayList<>(catalogue.trades());
    }

    public String tint(ProviderStatus state) {
        return ProviderTint.of(state);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = Objects.requireNonNullElse(trade, "");
    }

    public String getStatus() {
        return status;
    }

    /** A word that is no state shows all of them. */
    public void setStatus(String name) {
        this.status = Stream.of(ProviderStatus.values())
                .map(Enum::name)
                .filter(known -> known.equals(name))
                .findFirst()
                .orElse("");
    }

    /** What stands in the search field: at first what is searched. */
    public String getTypedWords() {
        return typedWords == null ? words : typedWords;
    }

    public void setTypedWords(String typedWords) {
        this.typedWords = typedWords;
    }

    /** What is chosen in the list of trades: at first what is searched. */
    public String getChosenTrade() {
        return chosenTrade == null ? trade : chosenTrade;
    }

    public void setChosenTrade(String chosenTrade) {
        this.chosenTrade = chosenTrade;
    }
}
