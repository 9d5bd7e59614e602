package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.DemoPerson;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.HttpPerson.Answer;
import fr.maillon.server.ServerUnderTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, and what no answer tells. */
class HardenedAnswersIT {

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final HttpPerson visitor = new HttpPerson(server);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/home",
                "/public/sign-in",
                "/public/no-such-page",
                "/client/requests/list",
                "/jakarta.faces.resource/tokens.css.xhtml?ln=css",
                "/jakarta.faces.resource/none.css.xhtml?ln=css",
                "/WEB-INF/web.xml"
            })
    void every_answer_tells_the_browser_to_be_strict(String address) {
        assertStrict(visitor.get(address));
    }

    @Test
    void a_page_has_one_policy_with_the_nonce_of_its_scripts() {
        var policies = visitor.get("/public/sign-in").response().headers().allValues("Content-Security-Policy");

        assertThat(policies).singleElement().satisfies(policy -> assertThat(policy)
                .contains("'nonce-", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe", "unsafe-eval", "*"));
    }

    @Test
    void what_is_private_is_never_stored() {
        var client = new HttpPerson(server).signIn(DemoPerson.with("CLIENT", server));

        assertThat(client.get("/account/profile").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.get("/public/home").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.get("/admin/accounts/list").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there_and_cookies_are_kept_to_it() {
        var answer = visitor.send(HttpRequest.newBuilder(URI.create(server.address("/public/home?lang=en")))
                .header("X-Forwarded-Proto", "https"));

        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(answer.cookies())
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("maillon-lang=en").contains("Secure"));
        assertThat(visitor.get("/public/home").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void a_page_of_others_and_a_page_that_is_not_there_look_the_same() {
        var client = new HttpPerson(server).signIn(DemoPerson.with("CLIENT", server));

        var foreign = client.get("/admin/accounts/list");
        var absent = client.get("/client/no-such-page");

        assertThat(foreign.status()).isEqualTo(absent.status()).isEqualTo(404);
        assertThat(foreign.bodyWithoutTokens()).isEqualTo(absent.bodyWithoutTokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/web-inf/web.xml",
                "/WEB-INF/web.xml%3f",
                "/%57EB-INF/web.xml",
                "/public/%2e%2e/WEB-INF/web.xml",
                "/public/..;/WEB-INF/web.xml",
                "/WEB-INF;x=y/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/META-INF/MANIFEST.MF"
            })
    void nothing_of_the_inside_is_given_out(String address) {
        var answer = visitor.get(address);
        if (answer.status() == 301) {
            // the server drops what follows a semicolon and names the folder that is left: the home page, or nothing
            var location = answer.header("Location");
            assertThat(location).matches("http://localhost:\\d+/maillon/(WEB-INF/)?");
            answer = visitor.get(location.replaceFirst(".*/maillon", ""));
            assertThat(answer.status()).isEqualTo(location.endsWith("/WEB-INF/") ? 404 : 200);
        } else {
            assertThat(answer.status()).isIn(400, 404);
        }

        assertThat(answer.body()).doesNotContain("<web-app", "<persistence", "Manifest-Version");
    }

    @Test
    void a_forged_form_gets_an_answer_that_tells_nothing() {
        var forged = visitor.post(
                "/public/sign-in",
                Map.of("form", "form", "jakarta.faces.ViewState", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="));
        visitor.get("/public/sign-in");
        var withSession = visitor.post(
                "/public/sign-in",
                Map.of("form", "form", "jakarta.faces.ViewState", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="));

        assertThat(forged.status()).isEqualTo(303);
        assertTellsNothing(withSession);
        assertStrict(withSession);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/home", "/public/sign-in", "/public/no-such-page"})
    void no_page_names_where_the_error_pages_lie_nor_what_they_stand_for(String address) {
        assertTellsNothing(visitor.get(address));
    }

    @Test
    void a_language_that_is_not_offered_is_not_taken() {
        var answer = visitor.get("/public/home?lang=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"fr\"").doesNotContain("<script>alert(1)");
        assertThat(answer.cookies()).noneMatch(cookie -> cookie.startsWith("maillon-lang"));
        assertThat(visitor.get("/public/home?lang=en").body()).contains("lang=\"en\"");
        assertThat(visitor.get("/public/home").body())
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"");
    }

    @Test
    void redirects_do_not_repeat_the_name_under_which_the_server_was_called() throws IOException {
        for (var address : new String[] {"/maillon/client/requests/list", "/maillon/public/sign-out"}) {
            assertThat(rawAnswer("GET " + address + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .contains("Location: /maillon/public/")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void tracing_is_refused() throws IOException {
        assertThat(rawAnswer("TRACE /maillon/public/home HTTP/1.1\r\nHost: localhost\r\nCookie: a=secret\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("secret");
    }

    private String rawAnswer(String request) throws IOException {
        var address = URI.create(server.address("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertStrict(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Server")).doesNotContainPattern("[0-9]");
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "at com.sun", "Payara", "jakarta.faces.application", "WEB-INF");
    }
}
