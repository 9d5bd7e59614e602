package fr.maillon.identity.persistence;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.service.AccountPage;
import fr.maillon.identity.service.AccountQueries;
import fr.maillon.identity.service.AccountRow;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Three statements a page: how many, which accounts, and when they last signed in. */
@ApplicationScoped
class JpaAccountQueries implements AccountQueries {

    private static final String MATCHING = """
             from UserAccount a
            where (lower(a.name) like :words escape '!' or a.email like :words escape '!')
            """;

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaAccountQueries() {}

    JpaAccountQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public AccountPage accounts(Viewer viewer, String words, Role role, int page) {
        viewer.mustBe(Role.ADMINISTRATOR);
        var matching = MATCHING + (role == null ? "" : " and :role member of a.roles");
        long total = matching(entities.createQuery("select count(a)" + matching, Long.class), words, role)
                .getSingleResult();
        int pages = (int) Math.max(1, (total + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        var accounts = matching(
                        entities.createQuery("select a" + matching + " order by a.name, a.id", UserAccount.class),
                        words,
                        role)
                .setFirstResult((shown - 1) * ROWS_PER_PAGE)
                .setMaxResults(ROWS_PER_PAGE)
                .setHint("eclipselink.batch", "a.roles")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
        return new AccountPage(rows(accounts), total, shown, pages);
    }

    @Override
    public AccountRow account(Viewer viewer, AccountId account) {
        viewer.mustBe(Role.ADMINISTRATOR);
        var found = entities.find(UserAccount.class, account.value());
        if (found == null) {
            throw new NotFound();
        }
        return rows(List.of(found)).get(0);
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, String words, Role role) {
        var pattern = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        query.setParameter("words", "%" + pattern + "%");
        return role == null ? query : query.setParameter("role", role);
    }

    private List<AccountRow> rows(List<UserAccount> accounts) {
        var lastSignIns = lastSignIns(
                accounts.stream().map(account -> account.email().value()).toList());
        return accounts.stream()
                .map(account -> row(account, lastSignIns.get(account.email().value())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static AccountRow row(UserAccount account, Instant lastSignIn) {
        return new AccountRow(
                account.id().value(),
                account.email().value(),
                account.name(),
                account.summary().roles().stream().sorted().toList(),
                account.isActive(),
                account.openedAt(),
                lastSignIn,
                account.version());
    }

    private Map<String, Instant> lastSignIns(List<String> emails) {
        if (emails.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select a.email, a.at from SignInAttempt a
                        where a.succeeded = true and a.email in :emails and a.at =
                            (select max(b.at) from SignInAttempt b where b.email = a.email and b.succeeded = true)
                        """, Object[].class)
                .setParameter("emails", emails)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1], (one, same) -> one));
    }
}
