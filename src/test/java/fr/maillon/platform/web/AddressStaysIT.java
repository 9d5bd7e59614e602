package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.DemoPerson;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.ServerUnderTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page about one object stays about it, however often a script has its form drawn again. */
class AddressStaysIT {

    private static final Pattern PAGE = Pattern.compile("/admin/accounts/edit\\?id=[0-9a-v]{26}");
    private static final Pattern ACTION = Pattern.compile("<form id=\"form\"[^>]*? action=\"/maillon([^\"]*)\"");

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final HttpPerson administrator = new HttpPerson(server).signIn(DemoPerson.with("ADMINISTRATOR", server));

    @Test
    void a_form_drawn_again_by_a_script_is_still_sent_to_the_object_of_its_page() {
        var page = first(PAGE, administrator.get("/admin/accounts/list").body());
        var shown = administrator.get(page);
        var fields = shown.hiddenFields();

        var drawnAgain = redraw(whereScriptsSend(fields, shown.body()), fields);

        assertThat(first(ACTION, drawnAgain.body())).isEqualTo(page);
        assertThat(redraw(first(ACTION, drawnAgain.body()), fields).status()).isEqualTo(200);
    }

    /** As the scripts choose: the address named for them, else the form's. */
    private static String whereScriptsSend(Map<String, String> fields, String body) {
        var named = fields.remove("jakarta.faces.encodedURL");
        return named == null ? first(ACTION, body) : named.replaceFirst("^/maillon", "");
    }

    private HttpPerson.Answer redraw(String address, Map<String, String> hidden) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("form", "form");
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "form:save");
        fields.put("jakarta.faces.partial.execute", "form:roles");
        fields.put("jakarta.faces.partial.render", "form");
        return administrator.post(address, fields, "Faces-Request", "partial/ajax");
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }
}
