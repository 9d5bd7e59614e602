package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static fr.maillon.intake.RequestFixtures.PROMISED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ClientId;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.TarnTerritory;
import fr.maillon.intake.domain.FirstAnswer;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Ids;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaRequestsOfTerritoryTest extends OnBothDatabases {

    private static final TerritoryId ELSEWHERE = new TerritoryId(Ids.next());

    private JpaRequestsOfTerritory requests;

    @BeforeEach
    void open() {
        requests = new JpaRequestsOfTerritory(entityManager);
    }

    @Test
    void the_first_promise_and_the_first_answer_are_found_again() {
        var request = stored(RequestFixtures.aRequestAwaitingInformation());
        writeAndForget();

        assertThat(requests.promisedSince(Viewers.TARN, MONDAY_MORNING))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(request.id());
                    assertThat(found.firstAnswer())
                            .isEqualTo(new FirstAnswer(MONDAY_MORNING, PROMISED, MONDAY_MORNING, null));
                });
    }

    @Test
    void what_was_sent_earlier_elsewhere_or_without_a_promise_yet_is_left_out() {
        stored(RequestFixtures.aRequestInQualification());
        stored(RequestFixtures.anEmptyDraft());
        writeAndForget();

        assertThat(requests.promisedSince(Viewers.TARN, MONDAY_MORNING.plusSeconds(1)))
                .isEmpty();
        assertThat(requests.promisedSince(ELSEWHERE, MONDAY_MORNING)).isEmpty();

        var unpromised = RequestFixtures.aCompleteDraft();
        unpromised.submit(124, "Conserverie Untel", TarnTerritory.TIMES, MONDAY_MORNING.plus(Duration.ofDays(1)));
        stored(unpromised);
        writeAndForget();
        assertThat(requests.promisedSince(Viewers.TARN, MONDAY_MORNING)).hasSize(1);
    }

    @Test
    void only_those_that_await_a_decision_do() {
        var waiting = stored(RequestFixtures.aRequestInQualification());
        writeAndForget();
        assertThat(requests.awaitingDecision(Viewers.TARN))
                .extracting(QuoteRequest::id)
                .containsExactly(waiting.id());

        entityManager.find(QuoteRequest.class, waiting.id().value()).ask("Combien ?", MONDAY_MORNING);
        writeAndForget();
        assertThat(requests.awaitingDecision(Viewers.TARN)).isEmpty();

        entityManager
                .find(QuoteRequest.class, waiting.id().value())
                .provideInformation("Trente.", PROMISED, MONDAY_MORNING);
        writeAndForget();
        assertThat(requests.awaitingDecision(Viewers.TARN)).hasSize(1);
        assertThat(requests.awaitingDecision(ELSEWHERE)).isEmpty();

        entityManager.find(QuoteRequest.class, waiting.id().value()).accept("", MONDAY_MORNING);
        writeAndForget();
        assertThat(requests.awaitingDecision(Viewers.TARN)).isEmpty();
    }

    @Test
    void the_sent_requests_of_some_clients_are_found() {
        var request = stored(RequestFixtures.aRequestInQualification());
        var client = request.summary().client();
        stored(RequestFixtures.anEmptyDraft());
        writeAndForget();

        assertThat(requests.ofClients(Viewers.TARN, List.of(client, ClientId.next())))
                .extracting(QuoteRequest::id)
                .containsExactly(request.id());
        assertThat(requests.ofClients(ELSEWHERE, List.of(client))).isEmpty();
        assertThat(requests.ofClients(Viewers.TARN, List.of(ClientId.next()))).isEmpty();
        assertThat(requests.ofClients(Viewers.TARN, List.of())).isEmpty();
    }

    private QuoteRequest stored(QuoteRequest request) {
        entityManager.persist(request);
        return request;
    }
}
