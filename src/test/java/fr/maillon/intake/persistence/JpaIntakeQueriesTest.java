package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ClientSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.ClientsOnly;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestNext;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.intake.TarnTerritory;
import fr.maillon.intake.domain.Circumstances;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.service.RequestFilter;
import fr.maillon.intake.service.RequestPage;
import fr.maillon.intake.service.RequestRow;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaIntakeQueriesTest extends OnBothDatabases {

    private final TerritoryId territory = new TerritoryId(Ids.next());
    private final Viewer coordinator = Viewers.from(territory, Role.COORDINATOR);
    private final ClientsOnly directory = new ClientsOnly();
    private final Viewer client =
            new Viewer(AccountId.next(), "Maya Untel", Set.of(Role.CLIENT), territory, Locale.FRENCH);
    private ClientSummary conserverie;
    private JpaIntakeQueries queries;
    private JpaQuoteRequestRepository requests;

    @BeforeEach
    void open() {
        conserverie = directory.add(client.account(), "Conserverie Untel");
        queries = new JpaIntakeQueries(entityManager, directory);
        requests = new JpaQuoteRequestRepository(entityManager);
    }

    @Test
    void a_client_reads_the_own_requests_with_the_last_changed_first() {
        var sent = submitted("Vendre mes conserves", MONDAY_MORNING);
        var draft = draft("Former mon équipe", MONDAY_MORNING.plus(1, ChronoUnit.HOURS));
        requests.add(RequestFixtures.aSubmittedRequest());
        writeAndForget();

        var rows = queries.ownRequests(client);

        assertThat(rows)
                .extracting(RequestRow::id)
                .containsExactly(draft.id().value(), sent.id().value());
        assertThat(rows.get(0).next()).isEqualTo(RequestNext.FINISH_DRAFT);
        assertThat(rows.get(0).reference()).isNull();
        assertThat(rows.get(1).communeName()).isEqualTo("Gaillac");
    }

    @Test
    void somebody_who_is_no_client_has_no_requests_of_their_own() {
        var provider = Viewers.provider();

        assertThatThrownBy(() -> queries.ownRequests(provider)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.ownRequests(coordinator)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_coordinator_reads_the_sent_requests_of_the_own_territory() {
        var sent = submitted("Vendre mes conserves", MONDAY_MORNING);
        draft("Former mon équipe", MONDAY_MORNING);
        requests.add(RequestFixtures.aSubmittedRequest());
        writeAndForget();

        var page = queries.requestsOfTerritory(coordinator, RequestFilter.ALL, "", 1);

        assertThat(page.rows())
                .extracting(RequestRow::id)
                .containsExactly(sent.id().value());
        assertThat(page.total()).isEqualTo(1);
        assertThatThrownBy(() -> queries.requestsOfTerritory(client, RequestFilter.ALL, "", 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void requests_to_qualify_and_to_split_are_two_piles() {
        var undecided = submitted("À lire", MONDAY_MORNING);
        undecided.acknowledge(RequestFixtures.PROMISED, MONDAY_MORNING);
        var accepted = submitted("À découper", MONDAY_MORNING);
        accepted.acknowledge(RequestFixtures.PROMISED, MONDAY_MORNING);
        accepted.accept("", MONDAY_MORNING);
        writeAndForget();

        assertThat(titles(RequestFilter.TO_QUALIFY, "")).containsExactly("À lire");
        assertThat(titles(RequestFilter.TO_SPLIT, "")).containsExactly("À découper");
        assertThat(titles(RequestFilter.ENDED, "")).isEmpty();
        assertThat(queries.requestsOfTerritory(coordinator, RequestFilter.TO_QUALIFY, "", 1)
                        .rows()
                        .get(0)
                        .nextBy())
                .isEqualTo(RequestFixtures.PROMISED);
    }

    @Test
    void a_search_finds_all_words_with_or_without_accents() {
        submitted("Maçonnerie et rénovation", MONDAY_MORNING);
        submitted("Un site pour ma boutique", MONDAY_MORNING);
        writeAndForget();

        assertThat(titles(RequestFilter.ALL, "macon RENOVATION")).containsExactly("Maçonnerie et rénovation");
        assertThat(titles(RequestFilter.ALL, "Maçon")).containsExactly("Maçonnerie et rénovation");
        assertThat(titles(RequestFilter.ALL, "gaillac")).hasSize(2);
        assertThat(titles(RequestFilter.ALL, "conserverie untel")).hasSize(2);
        assertThat(titles(RequestFilter.ALL, "macon boutique")).isEmpty();
        assertThat(titles(RequestFilter.ALL, "% _ '")).hasSize(2);
    }

    @Test
    void a_request_is_found_by_its_reference() {
        var sent = submitted("Vendre mes conserves", MONDAY_MORNING);
        submitted("Autre chose", MONDAY_MORNING);
        writeAndForget();

        assertThat(titles(RequestFilter.ALL, sent.summary().reference())).containsExactly("Vendre mes conserves");
    }

    @Test
    void long_lists_come_in_pages_and_a_page_beyond_the_last_is_the_last() {
        for (int i = 0; i < RequestPage.SIZE + 1; i++) {
            submitted("Demande " + i, MONDAY_MORNING.plus(i, ChronoUnit.MINUTES));
        }
        writeAndForget();

        var first = queries.requestsOfTerritory(coordinator, RequestFilter.ALL, "", 1);
        var beyond = queries.requestsOfTerritory(coordinator, RequestFilter.ALL, "", 99);
        var before = queries.requestsOfTerritory(coordinator, RequestFilter.ALL, "", -3);

        assertThat(first.rows()).hasSize(RequestPage.SIZE);
        assertThat(first.rows().get(0).title()).isEqualTo("Demande " + RequestPage.SIZE);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(beyond.number()).isEqualTo(2);
        assertThat(beyond.rows()).extracting(RequestRow::title).containsExactly("Demande 0");
        assertThat(before.rows()).isEqualTo(first.rows());
    }

    private List<String> titles(RequestFilter filter, String words) {
        return queries.requestsOfTerritory(coordinator, filter, words, 1).rows().stream()
                .map(RequestRow::title)
                .toList();
    }

    private QuoteRequest draft(String title, Instant now) {
        var draft = QuoteRequest.draft(RequestId.next(), territory, conserverie.id(), conserverie.name(), now);
        draft.describe(SomeNeeds.sellOnline(), title, "Ce qu’il me faut.", now);
        draft.situate(new Circumstances(RequestFixtures.GAILLAC, "Gaillac", null, null, BudgetBand.UNKNOWN, ""), now);
        requests.add(draft);
        return draft;
    }

    private QuoteRequest submitted(String title, Instant now) {
        var request = draft(title, now);
        request.submit(requests.nextNumber(), conserverie.name(), TarnTerritory.TIMES, now);
        return request;
    }
}
