package fr.maillon.intake.web;

import static fr.maillon.intake.checking.MadeFiles.ascii;
import static fr.maillon.intake.checking.MadeFiles.joined;
import static fr.maillon.intake.checking.MadeFiles.pdf;
import static fr.maillon.intake.checking.MadeFiles.picture;
import static fr.maillon.intake.checking.MadeFiles.program;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.checking.MadeFiles;
import fr.maillon.intake.scanning.FakeClamd;
import fr.maillon.server.DemoPerson;
import fr.maillon.server.HtmlForm;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.HttpPerson.Answer;
import fr.maillon.server.Multipart;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Ids;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Files sent to the server as no page would send them. Covers S-API-03, S-FILE-01 to S-FILE-04, S-FAC-09.
 */
class FilesOfARequestIT {

    private static final Duration SCANNED_AGAIN_WITHIN = Duration.ofSeconds(90);

    private static FakeClamd clamd;
    private static ServerUnderTest server;
    private static List<DemoPerson> clients;

    private HttpPerson client;
    private String request;

    @BeforeAll
    static void start() throws IOException {
        clamd = new FakeClamd();
        server = new ServerUnderTest(Map.of(
                        "MAILLON_DEMO",
                        "true",
                        "MAILLON_CLAMD",
                        "localhost:" + clamd.address().getPort()))
                .start();
        clients = DemoPerson.all(server).stream()
                .filter(person -> person.role().equals("CLIENT"))
                .toList();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        clamd.close();
    }

    @BeforeEach
    void begin() {
        clamd.say("");
        client = new HttpPerson(server).signIn(clients.get(0));
        var page = client.get("/public/requests/post").leadsTo();
        var begun = HtmlForm.on(client, page, "form")
                .fill("kind", "sell-online")
                .fill("title", "Vendre nos conserves")
                .fill("need", "Nous voulons vendre nos conserves en ligne.")
                .press("continue");
        request = begun.leadsTo().replaceFirst(".*[?&]id=([0-9a-v]{26}).*", "$1");
    }

    private String page() {
        return "/client/requests/files?id=" + request;
    }

    private Multipart form() {
        var hidden = client.get(page()).hiddenFields();
        return new Multipart().fields(hidden).field("attach", "attach").field("attach:add", "");
    }

    private Answer send(Multipart form) {
        return client.send(form.to(server.address(page()), true));
    }

    private Document sendAndRead(Multipart form) {
        var answer = send(form);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo(page());
        return HtmlForm.page(client, page());
    }

    private Multipart aFile(String name, String type, byte[] content) {
        return form().file("attach:chosen", name, type, content);
    }

    private static String address(Document page, String name) {
        return page.select("ul.files a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on " + HtmlForm.said(page)))
                .attr("href")
                .replaceFirst("^/maillon", "");
    }

    @Test
    void a_file_is_added_and_handed_out_so_that_no_browser_runs_it() {
        var listed = sendAndRead(aFile("../L’été \"à\" Gaillac.pdf", "application/pdf", pdf()));

        var file = client.get(address(listed, "L’été _à_ Gaillac.pdf"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"L__t_ ___ Gaillac.pdf\"; "
                        + "filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20_%C3%A0_%20Gaillac.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
    }

    @Test
    void what_is_wrong_with_one_file_is_said_by_its_name_and_the_others_are_kept() {
        var listed = sendAndRead(aFile("plan.pdf", "application/pdf", pdf())
                .file("attach:chosen", "devis.pdf", "application/pdf", program())
                .file("attach:chosen", "virus.pdf", "application/pdf", joined(pdf(), ascii(MadeFiles.EICAR)))
                .file("attach:chosen", "grand.pdf", 11)
                .file("attach:chosen", "photo.png", "image/png", picture("png", 40, 40)));

        assertThat(listed.select("ul.files a").eachText()).containsExactly("plan.pdf", "photo.png");
        assertThat(HtmlForm.said(listed))
                .contains("« devis.pdf » n’est pas ce que son nom annonce")
                .contains("« virus.pdf » contient un virus")
                .contains("« grand.pdf » dépasse 10 Mo");
    }

    @Test
    void two_hundred_megabytes_are_answered_with_their_length_told_or_not_and_nothing_is_left_of_them() {
        for (boolean lengthTold : new boolean[] {true, false}) {
            var answer = client.send(form().file("attach:chosen", "a.pdf", 200).to(server.address(page()), lengthTold));

            assertThat(answer.status()).isEqualTo(413);
            assertThat(HtmlForm.said(Jsoup.parse(answer.body()))).contains("10 fichiers de 10 Mo au plus");
        }
        assertThat(HtmlForm.page(client, page()).select("ul.files a")).isEmpty();
    }

    @Test
    void five_hundred_files_are_answered_and_none_is_kept() {
        var form = form();
        for (int i = 0; i < 500; i++) {
            form.file("attach:chosen", i + ".pdf", "application/pdf", pdf());
        }

        assertThat(send(form).status()).isEqualTo(413);
        assertThat(HtmlForm.page(client, page()).select("ul.files a")).isEmpty();
    }

    @Test
    void a_hundred_thousand_parts_do_not_keep_the_server_from_answering() {
        var form = new Multipart();
        for (int i = 0; i < 100_000; i++) {
            form.field("x", "");
        }

        assertThat(send(form).status()).isEqualTo(413);
    }

    @Test
    void of_twelve_files_ten_are_kept_and_two_are_named() {
        var form = form();
        for (int i = 1; i <= 12; i++) {
            form.file("attach:chosen", i + ".pdf", "application/pdf", pdf());
        }

        var listed = sendAndRead(form);

        assertThat(listed.select("ul.files a")).hasSize(10);
        assertThat(HtmlForm.said(listed)).contains("« 11.pdf » n’a pas été ajouté", "« 12.pdf » n’a pas été ajouté");
    }

    @Test
    void somebody_elses_file_and_request_are_not_there() {
        var file = address(sendAndRead(aFile("plan.pdf", "", pdf())), "plan.pdf");
        var stranger = new HttpPerson(server).signIn(clients.get(1));
        var form = form().file("attach:chosen", "x.pdf", "application/pdf", pdf());

        assertThat(stranger.get(file).status()).isEqualTo(404);
        assertThat(stranger.get(page()).status()).isEqualTo(404);
        assertThat(stranger.send(form.to(server.address(page()), true)).status())
                .isNotEqualTo(200);
        assertThat(new HttpPerson(server).get(file).status()).isEqualTo(404);
        assertThat(client.get("/files/request?id=" + Ids.next()).status()).isEqualTo(404);
        assertThat(client.get("/files/request").status()).isEqualTo(404);
        for (var role : List.of("PROVIDER", "COORDINATOR", "ADMINISTRATOR")) {
            var other = new HttpPerson(server).signIn(DemoPerson.with(role, server));
            assertThat(other.get(file).status()).as(role + " and a draft").isEqualTo(404);
            assertThat(other.get(file.replace("/files/request?id=", "/files/invitation?id=" + Ids.next() + "&file="))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(HtmlForm.page(client, page()).select("ul.files a")).hasSize(1);
    }

    @Test
    void a_file_that_is_removed_is_gone_for_everybody() {
        var listed = sendAndRead(aFile("plan.pdf", "", pdf()));
        var file = address(listed, "plan.pdf");
        var form = listed.select("form.confirm-form").attr("id");

        assertThat(HtmlForm.on(client, page(), form).press("confirm").leadsTo()).isEqualTo(page());

        assertThat(client.get(file).status()).isEqualTo(404);
        assertThat(HtmlForm.page(client, page()).select("ul.files a")).isEmpty();
    }

    @Test
    void while_the_antivirus_is_down_a_file_is_kept_and_handed_out_to_nobody_until_it_has_spoken() {
        clamd.say("INSTREAM: something broke ERROR");
        var listed = sendAndRead(aFile("plan.pdf", "", pdf()));
        assertThat(listed.select("ul.files").text()).contains("plan.pdf", "en attente de contrôle");
        assertThat(listed.select("ul.files a")).isEmpty();

        clamd.say("");

        var until = Instant.now().plus(SCANNED_AGAIN_WITHIN);
        var now = listed;
        while (now.select("ul.files a").isEmpty() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            now = HtmlForm.page(client, page());
        }
        assertThat(client.get(address(now, "plan.pdf")).status()).isEqualTo(200);
    }
}
