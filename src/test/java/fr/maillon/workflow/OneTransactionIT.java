package fr.maillon.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.lifecycle.Careless;
import fr.maillon.lifecycle.Failure;
import fr.maillon.lifecycle.LifeCycle;
import fr.maillon.lifecycle.People;
import fr.maillon.lifecycle.Unlucky;
import fr.maillon.lifecycle.Versions;
import fr.maillon.lots.LotSummary;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.server.App;
import fr.maillon.sourcing.InvitationSent;
import fr.maillon.sourcing.ShortlistConfirmed;
import fr.maillon.workflow.agreement.StateChecker;
import fr.maillon.workflow.engine.BrokenRules;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Business data and process state change together or not at all: a failure injected on either side of the process step takes
 * back both. Runs in the server, once on Derby and once on PostgreSQL.
 */
@Tag("arquillian")
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    private static final String UNLUCKY_PAGE = """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                            template="/WEB-INF/templates/public.xhtml">
              <ui:param name="pageTitle" value="-"/>
              <ui:define name="content">#{unlucky.text}</ui:define>
            </ui:composition>
            """;

    @ArquillianResource
    private URL address;

    @Resource(lookup = "java:app/jdbc/maillon")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private People people;

    @Inject
    private LifeCycle life;

    @Inject
    private Versions tables;

    @Inject
    private Failure failure;

    @Inject
    private Careless careless;

    @Inject
    private Unlucky unlucky;

    @Inject
    private BrokenRules broken;

    @Inject
    private StateChecker checker;

    @Deployment
    static WebArchive deployment() {
        return App.warWith(LifeCycle.class.getPackage())
                .addClass(App.class)
                .addAsWebResource(new StringAsset(UNLUCKY_PAGE), "public/unlucky.xhtml");
    }

    @AfterEach
    void nothingDiffers() throws Exception {
        failure.none();
        assertEquals(List.of(), apart(checker::differences));
    }

    @Test
    void the_database_is_the_one_this_run_asked_for() {
        String url = System.getProperty("maillon.database.url");
        DatabaseKind expected = url.startsWith("jdbc:derby:") ? DatabaseKind.DERBY : DatabaseKind.POSTGRESQL;

        assertEquals(expected, DatabaseKind.of(dataSource));
    }

    @Test
    void a_start_fails_whole_whichever_side_fails() throws Exception {
        AccountId client = apart(people::client);
        RequestId id = apart(() -> life.draft(client));

        failure.beforeTheProcessMovesOn(RequestSubmitted.class);
        assertFailsAndChangesNothing(() -> life.submit(client, id), id, "DRAFT");
        failure.none();
        failure.afterTheProcessMovedOn(RequestSubmitted.class);
        assertFailsAndChangesNothing(() -> life.submit(client, id), id, "DRAFT");
        failure.none();

        apart(done(() -> life.submit(client, id)));
        assertEquals("IN_QUALIFICATION", apart(() -> tables.statusOf(id)));
    }

    @Test
    void a_completion_fails_whole_whichever_side_fails() throws Exception {
        AccountId client = apart(people::client);
        RequestId id = apart(() -> life.draft(client));
        apart(done(() -> life.submit(client, id)));

        failure.beforeTheProcessMovesOn(RequestQualified.class);
        assertFailsAndChangesNothing(() -> life.qualify(id), id, "IN_QUALIFICATION");
        failure.none();
        failure.afterTheProcessMovedOn(RequestQualified.class);
        assertFailsAndChangesNothing(() -> life.qualify(id), id, "IN_QUALIFICATION");
        failure.none();

        apart(done(() -> life.qualify(id)));
        assertEquals(List.of("Task_SplitRequest"), apart(() -> waitingIn(id)));
    }

    @Test
    void a_correlation_fails_whole_whichever_side_fails() throws Exception {
        AccountId client = apart(people::client);
        RequestId id = apart(() -> life.draft(client));
        apart(done(() -> life.submit(client, id)));

        failure.beforeTheProcessMovesOn(RequestCancelled.class);
        assertFailsAndChangesNothing(() -> life.cancel(client, id), id, "IN_QUALIFICATION");
        failure.none();
        failure.afterTheProcessMovedOn(RequestCancelled.class);
        assertFailsAndChangesNothing(() -> life.cancel(client, id), id, "IN_QUALIFICATION");
        failure.none();

        apart(done(() -> life.cancel(client, id)));
        assertEquals("CANCELLED", apart(() -> tables.statusOf(id)));
        assertEquals(List.of(), apart(() -> waitingIn(id)));
    }

    @Test
    void a_step_of_the_process_that_fails_takes_back_the_click_that_led_to_it() throws Exception {
        AccountId client = apart(people::client);
        People.Provider provider = apart(() -> people.provider("web-development"));
        RequestId id = apart(() -> life.draft(client));
        apart(done(() -> {
            life.submit(client, id);
            life.qualify(id);
            life.split(id, List.of("web-development"));
            life.approve(client, id);
        }));
        LotSummary lot = apart(() -> life.lotsOf(id).get(0));

        failure.beforeTheProcessMovesOn(InvitationSent.class);
        assertFailsAndChangesNothing(() -> life.invite(lot, List.of(provider)), id, "SOURCING");
        failure.none();
        failure.afterTheProcessMovedOn(ShortlistConfirmed.class);
        assertFailsAndChangesNothing(() -> life.invite(lot, List.of(provider)), id, "SOURCING");
        failure.none();
        assertEquals(List.of("Task_ConfirmShortlist"), apart(() -> waitingIn(id)));

        apart(done(() -> life.invite(lot, List.of(provider))));
        assertEquals(List.of(), apart(() -> waitingIn(id)));
    }

    @Test
    void a_transaction_that_risks_deadlocks_is_told() throws Exception {
        apart(done(careless::changesListsAndChangesAgain));

        assertEquals(
                List.of(
                        "TaskQueryImpl looks for rows after SaveTaskCmd changed some in the same transaction",
                        "DeleteTaskCmd changes rows after SaveTaskCmd did in the same transaction"),
                broken.places());
    }

    @Test
    void a_page_that_loses_every_race_says_so_and_when_to_come_back() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.toURI().resolve("public/unlucky"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body().contains("Trop de monde au même endroit"), answer::body);
        assertEquals(5, unlucky.attempts());
    }

    private void assertFailsAndChangesNothing(Runnable step, RequestId id, String status) throws Exception {
        String before = apart(this::everything);

        ExecutionException thrown = assertThrows(ExecutionException.class, () -> apart(done(step)));

        assertInstanceOf(Failure.Injected.class, rootOf(thrown));
        assertEquals(before, apart(this::everything));
        assertEquals(status, apart(() -> tables.statusOf(id)));
    }

    /** How many rows each side has, and the versions of those that change. */
    private String everything() {
        return "requests "
                + tables.rows("SELECT id, version, status FROM quote_requests ORDER BY id").stream()
                        .map(row -> java.util.Arrays.toString((Object[]) row))
                        .toList()
                + " lots "
                + tables.rows("SELECT id, status FROM lots ORDER BY id").stream()
                        .map(row -> java.util.Arrays.toString((Object[]) row))
                        .toList()
                + " steps " + tables.rows("SELECT task_id FROM open_steps ORDER BY task_id")
                + " executions " + tables.rows("SELECT ID_ FROM ACT_RU_EXECUTION ORDER BY ID_")
                + " tasks " + tables.rows("SELECT ID_ FROM ACT_RU_TASK ORDER BY ID_")
                + " jobs " + tables.rows("SELECT ID_ FROM ACT_RU_JOB ORDER BY ID_")
                + " subscriptions " + tables.rows("SELECT ID_ FROM ACT_RU_EVENT_SUBSCR ORDER BY ID_")
                + " history " + tables.count("ACT_HI_ACTINST")
                + " mails " + tables.count("outbox_messages")
                + " journal " + tables.count("journal_entries")
                + " invitations " + tables.count("invitations");
    }

    private List<?> waitingIn(RequestId id) {
        return tables.rows("SELECT element FROM open_steps WHERE request_id = '" + id.value() + "' ORDER BY element");
    }

    /** People act on a thread that does not serve a request from the web. */
    private <T> T apart(Callable<T> act) throws Exception {
        return threads.submit(act).get();
    }

    private static Callable<Boolean> done(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
