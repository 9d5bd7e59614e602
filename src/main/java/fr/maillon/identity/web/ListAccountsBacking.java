package fr.maillon.identity.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.service.AccountPage;
import fr.maillon.identity.service.AccountQueries;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The accounts, searched by words and by role; the address says what is searched, so that it can be kept. */
@Named
@RequestScoped
public class ListAccountsBacking {

    private static final String PAGE = "/admin/accounts/list";

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser currentUser;

    private String words = "";
    private String typed;
    private Role role;
    private int page = 1;
    private AccountPage found;

    /** A role to show only the accounts that have it, or none for all. */
    public record RoleFilter(Role role, String address, boolean current) {}

    public AccountPage getFound() {
        if (found == null) {
            found = accounts.accounts(currentUser.viewer(), words, role, page);
        }
        return found;
    }

    public String search() {
        var asked = Objects.requireNonNullElse(typed, "");
        return role == null ? Redirects.to(PAGE, "q", asked) : Redirects.to(PAGE, "q", asked, "role", role.name());
    }

    public List<RoleFilter> getFilters() {
        return Stream.concat(Stream.of((Role) null), Stream.of(Role.values()))
                .map(choice -> new RoleFilter(choice, address(choice, 1), choice == role))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    public String getNext() {
        return address(role, getFound().page() + 1);
    }

    public String getPrevious() {
        return address(role, getFound().page() - 1);
    }

    private String address(Role only, int number) {
        var parameters = new ArrayList<String>();
        if (!words.isEmpty()) {
            parameters.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (only != null) {
            parameters.add("role=" + only.name());
        }
        if (number > 1) {
            parameters.add("page=" + number);
        }
        return parameters.isEmpty() ? PAGE : PAGE + "?" + String.join("&", parameters);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    /** What stands in the search field: at first what is searched. */
    public String getTyped() {
        return typed == null ? words : typed;
    }

    public void setTyped(String typed) {
        this.typed = Objects.requireNonNullElse(typed, "");
    }

    public String getRole() {
        return role == null ? null : role.name();
    }

    /** A word that is no role shows all accounts. */
    public void setRole(String name) {
        this.role = Stream.of(Role.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getPage() {
        return Integer.toString(page);
    }

    /** What is no number shows the first page. */
    public void setPage(String number) {
        this.page = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }
}
