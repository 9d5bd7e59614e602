package fr.maillon.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.HttpPerson.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser without scripts would send it: with all that the page holds, and what is typed over it. */
public final class HtmlForm {

    private static final String CONTEXT = "/maillon";

    private final HttpPerson person;
    private final Document page;
    private final String id;
    private final String action;
    private final boolean takesFiles;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private HtmlForm(HttpPerson person, Document page, String id) {
        this.person = person;
        this.page = page;
        this.id = id;
        if (!(page.getElementById(id) instanceof FormElement form)) {
            throw new AssertionError("There is no form " + id + " on " + said(page));
        }
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        form.select("input[type=submit], button").forEach(button -> fields.remove(button.attr("name")));
        this.action = form.attr("action").substring(CONTEXT.length());
        this.takesFiles = form.attr("enctype").equals("multipart/form-data");
    }

    /** The form of a page, which somebody opens. */
    public static HtmlForm on(HttpPerson person, String address, String id) {
        return new HtmlForm(person, page(person, address), id);
    }

    /** A page, which somebody opens and which is theirs to see. */
    public static Document page(HttpPerson person, String address) {
        Answer answer = person.get(address);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.status())
                .as(() -> address + " leads to " + answer.leadsTo() + ": " + said(page))
                .isEqualTo(200);
        return page;
    }

    /** What a page says, without its frame. */
    public static String said(Document page) {
        Element main = page.selectFirst("main");
        return page.title() + ": " + (main == null ? page.text() : main.text());
    }

    /** The page on which this form is. */
    public Document page() {
        return page;
    }

    public String value(String field) {
        return fields.get(name(field));
    }

    /** Types into a field, or chooses in it. */
    public HtmlForm fill(String field, String value) {
        fields.put(name(field), value);
        return this;
    }

    public HtmlForm tick(String field) {
        String name = id + ":" + field;
        fields.put(page.getElementById(name + "_input") == null ? name : name + "_input", "on");
        return this;
    }

    /** Presses a button. */
    public Answer press(String button) {
        String name = id + ":" + button;
        assertThat(page.getElementById(name))
                .as(() -> "the button " + name + " on " + said(page))
                .isNotNull();
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(name, "");
        return takesFiles ? person.post(action, new Multipart().fields(sent)) : person.post(action, sent);
    }

    /** Presses a button that shows the same page anew, with the same form. */
    public HtmlForm pressToGoOn(String button) {
        Answer answer = press(button);
        Document next = Jsoup.parse(answer.body());
        assertThat(answer.status()).as(() -> said(next)).isEqualTo(200);
        return new HtmlForm(person, next, id);
    }

    private String name(String field) {
        String name = id + ":" + field;
        if (fields.containsKey(name)) {
            return name;
        }
        if (fields.containsKey(name + "_input")) {
            return name + "_input";
        }
        if (page.getElementsByAttributeValue("name", name).isEmpty()) {
            throw new AssertionError("There is no field " + name + " but " + fields.keySet() + " on " + said(page));
        }
        return name;
    }
}
