package fr.maillon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.DemoPerson;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Ids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, and what a session is worth, over plain HTTP. */
class SignInIT {

    private static final String SIGN_IN = "/public/sign-in";
    private static final String PRIVATE_PAGE = "/account/profile";

    private final ServerUnderTest server = ServerUnderTest.shared();

    @Test
    void the_session_of_before_is_worth_nothing_after_signing_in_whoever_uses_it_first() {
        var victim = new HttpPerson(server);
        victim.get(SIGN_IN + "?from=" + PRIVATE_PAGE);
        var thief = victim.twin();

        victim.signIn(DemoPerson.with("CLIENT", server));

        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(thief.twin().get(PRIVATE_PAGE).status())
                    .as("attempt %d", attempt)
                    .isEqualTo(303);
        }
        assertThat(victim.get(PRIVATE_PAGE).status()).isEqualTo(200);
        assertThat(thief.get(PRIVATE_PAGE).leadsTo()).startsWith(SIGN_IN);
        assertThat(victim.cookies().get("JSESSIONID"))
                .isNotEqualTo(thief.cookies().get("JSESSIONID"));
    }

    @Test
    void the_sessions_id_alone_opens_nothing_and_hurts_nobody() {
        var victim = new HttpPerson(server).signIn(DemoPerson.with("CLIENT", server));
        var thief = new HttpPerson(server);
        thief.cookies().put("JSESSIONID", victim.cookies().get("JSESSIONID"));

        assertThat(thief.twin().get(PRIVATE_PAGE).leadsTo()).startsWith(SIGN_IN);
        assertThat(thief.twin().get("/public/home").status()).isEqualTo(303);
        thief.cookies().put("maillon-key", "A".repeat(43));
        assertThat(thief.twin().get(PRIVATE_PAGE).leadsTo()).startsWith(SIGN_IN);
        assertThat(victim.get(PRIVATE_PAGE).status()).isEqualTo(200);
    }

    @Test
    void both_cookies_are_hidden_from_scripts_and_kept_to_this_site_and_the_key_is_new_each_time() {
        var person = DemoPerson.with("PROVIDER", server);
        var first = new HttpPerson(server).trySignIn(SIGN_IN, person.email(), person.password());
        var second = new HttpPerson(server).signIn(person);

        assertThat(first.cookies())
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("maillon-key=[A-Za-z0-9_-]{43}; .*")
                        .contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
        assertThat(first.cookies())
                .noneMatch(cookie -> cookie.contains(second.cookies().get("maillon-key")));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_page() {
        var wrong = new HttpPerson(server)
                .trySignIn(SIGN_IN, DemoPerson.with("CLIENT", server).email(), "vigne-torchis-lucarne");
        var unknown = new HttpPerson(server).trySignIn(SIGN_IN, "nobody@untel.fr", "vigne-torchis-lucarne");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(wrong.bodyWithoutTokens().replaceAll("value=\"[^\"]*@[^\"]*\"", ""))
                .isEqualTo(unknown.bodyWithoutTokens().replaceAll("value=\"[^\"]*@[^\"]*\"", ""));
        assertThat(wrong.body()).doesNotContain("vigne-torchis-lucarne");
    }

    @Test
    void no_password_that_was_typed_is_written_into_the_page_that_comes_back() {
        var person = new HttpPerson(server).signIn(DemoPerson.with("CLIENT", server));
        var fields = person.get(PRIVATE_PAGE).hiddenFields();
        fields.put("passwords", "passwords");
        fields.put("passwords:present", "vigne-torchis-lucarne");
        fields.put("passwords:replacement", "lucarne-vigne-torchis");
        fields.put("passwords:change", "");

        var answer = person.post(PRIVATE_PAGE, fields);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("type=\"password\"", "autocomplete=\"current-password\"", "autocomplete=\"new-password\"")
                .doesNotContain("vigne-torchis-lucarne", "lucarne-vigne-torchis");
    }

    @Test
    void after_ten_failures_the_door_stays_shut_for_a_while() {
        var email = "guess-" + Ids.next() + "@untel.fr";
        for (int i = 0; i < 10; i++) {
            assertThat(new HttpPerson(server)
                            .trySignIn(SIGN_IN, email, "wrong-" + i)
                            .status())
                    .isEqualTo(200);
        }

        var answer = new HttpPerson(server).trySignIn(SIGN_IN, email, "wrong again");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void whoever_asks_for_a_page_comes_to_it_after_signing_in() {
        var person = DemoPerson.with("CLIENT", server);
        var visitor = new HttpPerson(server);
        var sent = visitor.get(PRIVATE_PAGE + "?lang=fr");

        assertThat(sent.status()).isEqualTo(303);
        var answer = visitor.trySignIn(sent.leadsTo(), person.email(), person.password());

        assertThat(answer.leadsTo()).isEqualTo(PRIVATE_PAGE + "?lang=fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/client/../../evil",
                "javascript:alert(1)",
                "/public/sign-out",
                "/client/x\r\nSet-Cookie: a=b"
            })
    void nobody_is_led_out_of_the_application(String elsewhere) {
        var person = DemoPerson.with("CLIENT", server);
        var page = SIGN_IN + "?from=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);

        var answer = new HttpPerson(server).trySignIn(page, person.email(), person.password());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/maillon/client/requests/list");
        assertThat(answer.cookies()).noneMatch(cookie -> cookie.startsWith("a="));
    }

    @Test
    void signing_out_ends_the_session_and_only_a_sent_form_signs_out() {
        var person = new HttpPerson(server).signIn(DemoPerson.with("COORDINATOR", server));
        var before = person.twin();

        person.get("/public/sign-out");
        assertThat(person.get(PRIVATE_PAGE).status()).isEqualTo(200);
        var answer = person.post("/public/sign-out", Map.of());

        assertThat(answer.leadsTo()).isEqualTo(SIGN_IN + "?left=true");
        assertThat(person.cookies()).doesNotContainKeys("JSESSIONID", "maillon-key");
        assertThat(before.get(PRIVATE_PAGE).leadsTo()).startsWith(SIGN_IN);
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_back_to_its_page() {
        var late = new HttpPerson(server);
        late.cookies().put("JSESSIONID", "0000000000000000000000000000");
        var page = server.address("/client/requests/view?id=0123456789abcdefghijklmnop");

        var answer = late.post("/client/requests/view", Map.of("a", "b"), "Referer", page);
        var partial =
                late.post("/client/requests/view", Map.of("a", "b"), "Referer", page, "Faces-Request", "partial/ajax");

        var signIn = "/public/sign-in?expired=true&from="
                + URLEncoder.encode("/client/requests/view?id=0123456789abcdefghijklmnop", StandardCharsets.UTF_8);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.leadsTo()).isEqualTo(signIn);
        assertThat(partial.status()).isEqualTo(200);
        assertThat(partial.body())
                .contains("<partial-response><redirect url=\"/maillon" + signIn.replace("&", "&amp;") + "\"/>");
        assertThat(late.get(answer.leadsTo()).status()).isEqualTo(200);
    }

    @Test
    void a_closed_account_and_a_role_taken_away_count_at_the_next_request() {
        var target = DemoPerson.with("PROVIDER", server);
        var administrator = new HttpPerson(server).signIn(DemoPerson.with("ADMINISTRATOR", server));
        var editPage = editPageOf(target, administrator);
        var provider = new HttpPerson(server).signIn(target);
        assertThat(provider.get(PRIVATE_PAGE).status()).isEqualTo(200);

        saveRoles(administrator, editPage, "CLIENT");
        try {
            assertThat(provider.get("/provider/no-such-page").status()).isEqualTo(404);
            assertThat(provider.get("/client/requests/list").status()).isNotEqualTo(303);
            assertThat(provider.get("/provider/invitations/list").status()).isEqualTo(404);
        } finally {
            saveRoles(administrator, editPage, "PROVIDER");
        }

        press(administrator, editPage, "deactivate", "deactivate:confirm");
        try {
            assertThat(provider.get(PRIVATE_PAGE).leadsTo()).startsWith(SIGN_IN);
            assertThat(new HttpPerson(server)
                            .trySignIn(SIGN_IN, target.email(), target.password())
                            .status())
                    .isEqualTo(200);
        } finally {
            press(administrator, editPage, "activate", "activate:confirm");
        }
        assertThat(new HttpPerson(server).signIn(target).get(PRIVATE_PAGE).status())
                .isEqualTo(200);
    }

    private static String editPageOf(DemoPerson person, HttpPerson administrator) {
        var list = administrator.get(
                "/admin/accounts/list?q=" + URLEncoder.encode(person.email(), StandardCharsets.UTF_8));
        var link = Pattern.compile("/admin/accounts/edit\\?id=[0-9a-v]{26}").matcher(list.body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void saveRoles(HttpPerson administrator, String editPage, String role) {
        var fields = administrator.get(editPage).hiddenFields();
        fields.put("form", "form");
        fields.put("form:roles", role);
        fields.put("form:save", "");
        assertThat(administrator.post(editPage, fields).status()).isEqualTo(302);
    }

    private static void press(HttpPerson administrator, String editPage, String form, String button) {
        var fields = administrator.get(editPage).hiddenFields();
        fields.put(form, form);
        fields.put(button, "");
        assertThat(administrator.post(editPage, fields).status()).isEqualTo(302);
    }
}
