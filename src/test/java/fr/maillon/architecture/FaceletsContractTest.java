package fr.maillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.web.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** What every page keeps to, so that all look, speak and behave alike and none opens a hole in the content policy. */
class FaceletsContractTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String OWN_TAGS = "http://maillon.fr/tags";
    private static final Set<String> PRIMEFACES = Set.of("http://primefaces.org/ui", "primefaces");
    private static final String HTML = "jakarta.faces.html";
    private static final String CORE = "jakarta.faces.core";

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern BACKING = Pattern.compile("\\b([a-z]\\w*)Backing\\b");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)']");
    private static final Pattern INPUT =
            Pattern.compile("(input|select|autoComplete|datePicker|password|spinner|rating|textEditor).*");
    /** The name of the product, the names of its languages, and signs. */
    private static final Set<String> NEEDS_NO_TRANSLATION = Set.of("Maillon", "fr", "en", "Français", "English");

    private static final Set<String> WORDS = Set.of(
            "label",
            "title",
            "text",
            "help",
            "lead",
            "question",
            "consequence",
            "confirmLabel",
            "note",
            "about",
            "alt",
            "who",
            "detail",
            "unit",
            "placeholder",
            "headerText",
            "backLabel",
            "aria-label",
            "prompt");

    private static final Pattern QUOTED = Pattern.compile("'([a-zA-Z.]+)'");
    private static final Map<Path, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void read_all_pages() throws Exception {
        var parser = DocumentBuilderFactory.newInstance();
        parser.setNamespaceAware(true);
        parser.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                PAGES.put(WEBAPP.relativize(file), parser.newDocumentBuilder().parse(file.toFile()));
            }
        }
        assertThat(PAGES).hasSizeGreaterThan(40);
    }

    @Test
    void no_page_brings_its_own_style_script_or_raw_html() {
        var found = violations((element, report) -> {
            for (Attr attribute : attributes(element)) {
                var name = attribute.getLocalName();
                if (name.equals("style")
                        || name.matches("on[a-z]+")
                        || attribute.getValue().equals("false") && name.equals("escape")) {
                    report.add(element.getTagName() + " " + name);
                }
            }
            var name = element.getLocalName();
            if (name.equals("style") || name.equals("script") && !element.hasAttribute("src")) {
                report.add(name);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void no_page_uses_what_the_content_policy_breaks() {
        var found = violations((element, report) -> {
            var ajax = CORE.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("ajax");
            var link = HTML.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("commandLink");
            if (ajax || link) {
                report.add(element.getTagName());
            }
        });

        assertThat(found).isEmpty();
    }

    /** A text field that only hides what is typed would write it back into the page after an error. */
    @Test
    void no_page_writes_a_password_back() {
        var found = violations((element, report) -> {
            if (element.getAttribute("type").equals("password")
                    || element.hasAttribute("redisplay")
                            && !element.getAttribute("redisplay").equals("false")) {
                report.add(element.getTagName());
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void every_text_comes_from_the_bundles() {
        var found = violations((element, report) -> {
            for (Attr attribute : attributes(element)) {
                if (WORDS.contains(attribute.getLocalName())) {
                    reportWords(attribute.getValue(), report);
                }
            }
            if (element.getLocalName().equals("param")
                    && element.getAttribute("name").matches("page(Title|Section)")) {
                reportWords(element.getAttribute("value"), report);
            }
            children(element).filter(Text.class::isInstance).forEach(text -> reportWords(text.getNodeValue(), report));
        });

        assertThat(found).isEmpty();
    }

    @Test
    void every_key_a_page_names_has_its_text_in_both_languages() {
        var found = violations((element, report) -> keys(element).forEach(key -> {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                if (!Messages.in(locale).has(key)) {
                    report.add(key + " in " + locale);
                }
            }
        }));

        assertThat(found).isEmpty();
    }

    @Test
    void every_backing_a_page_names_exists() throws IOException {
        Set<String> backings;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            backings = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Backing.java"))
                    .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT)
                            + name.substring(1, name.length() - "Backing.java".length()))
                    .collect(Collectors.toSet());
        }

        var found =
                violations((element, report) -> expressions(element).forEach(expression -> BACKING.matcher(expression)
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !backings.contains(name))
                        .forEach(name -> report.add(name + "Backing"))));

        assertThat(found).isEmpty();
    }

    @Test
    void own_tags_are_used_as_they_are_declared() throws Exception {
        var declared = new HashMap<String, Map<String, Boolean>>();
        var library = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(WEBAPP.resolve("WEB-INF/maillon.taglib.xml").toFile());
        each(library.getElementsByTagName("tag"))
                .forEach(tag -> declared.put(
                        text(tag, "tag-name"),
                        each(tag.getElementsByTagName("attribute"))
                                .collect(Collectors.toMap(
                                        attribute -> text(attribute, "name"),
                                        attribute -> text(attribute, "required").equals("true")))));

        var found = violations((element, report) -> {
            if (!OWN_TAGS.equals(element.getNamespaceURI())) {
                return;
            }
            var known = declared.get(element.getLocalName());
            if (known == null) {
                report.add(element.getTagName() + " is not a tag of ours");
                return;
            }
            var given = attributes(element).stream().map(Attr::getLocalName).collect(Collectors.toSet());
            given.stream()
                    .filter(name -> !known.containsKey(name))
                    .forEach(name -> report.add(element.getTagName() + " has no attribute " + name));
            known.forEach((name, required) -> {
                if (required && !given.contains(name)) {
                    report.add(element.getTagName() + " lacks " + name);
                }
            });
        });

        assertThat(found).isEmpty();
    }

    /** What is shown is cut off the whole label, so that only the rest is left to be read aloud. */
    @Test
    void a_shown_label_is_the_beginning_of_the_whole_one_in_both_languages() {
        var seen = new ArrayList<String>();
        var found = violations((element, report) -> {
            if (OWN_TAGS.equals(element.getNamespaceURI()) && element.hasAttribute("shown")) {
                var whole = keyIn(element.getAttribute("label"));
                var shown = keyIn(element.getAttribute("shown"));
                seen.add(shown);
                for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    var texts = Messages.in(language);
                    if (!texts.getString(whole).startsWith(texts.getString(shown))) {
                        report.add(whole + " does not begin with " + shown + " in " + language);
                    }
                }
            }
        });

        assertThat(seen).isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static String keyIn(String expression) {
        var key = QUOTED.matcher(expression);
        assertThat(key.find()).as(expression).isTrue();
        return key.group(1);
    }

    @Test
    void every_input_stands_in_a_tag_that_gives_it_label_help_and_error() {
        var found = violations((element, report) -> {
            var component = HTML.equals(element.getNamespaceURI()) || PRIMEFACES.contains(element.getNamespaceURI());
            if (component
                    && INPUT.matcher(element.getLocalName()).matches()
                    && !element.getLocalName().equals("inputHidden")
                    && !isInside(element, "field")) {
                report.add(element.getTagName());
            }
        });

        assertThat(found).allSatisfy((page, inputs) -> assertThat(page).startsWith("WEB-INF/tags/"));
    }

    @Test
    void every_page_opens_with_one_main_heading_and_a_title() {
        var found = new ArrayList<String>();
        PAGES.forEach((path, page) -> {
            if (path.startsWith("WEB-INF/tags")
                    || path.startsWith("WEB-INF/includes")
                    || path.startsWith("WEB-INF/templates")) {
                return;
            }
            long headings = page.getElementsByTagName("h1").getLength()
                    + page.getElementsByTagNameNS(OWN_TAGS, "head").getLength();
            var includes = each(page.getElementsByTagName("ui:include"))
                    .anyMatch(include -> include.getAttribute("src").contains("head"));
            var titled = each(page.getElementsByTagName("ui:param"))
                    .anyMatch(param -> param.getAttribute("name").equals("pageTitle"));
            if (headings == 0 && !includes || !titled) {
                found.add(path.toString());
            }
        });

        assertThat(found).isEmpty();
    }

    private static Map<String, Set<String>> violations(BiConsumer<Element, Set<String>> rule) {
        var all = new HashMap<String, Set<String>>();
        PAGES.forEach((path, page) -> {
            var report = new TreeSet<String>();
            each(page.getElementsByTagName("*")).forEach(element -> rule.accept(element, report));
            if (!report.isEmpty()) {
                all.put(path.toString(), report);
            }
        });
        return all;
    }

    private static void reportWords(String value, Set<String> report) {
        var words = EXPRESSION.matcher(value).replaceAll("").strip();
        if (words.codePoints().anyMatch(Character::isLetter) && !NEEDS_NO_TRANSLATION.contains(words)) {
            report.add(words);
        }
    }

    private static Stream<String> keys(Element element) {
        return expressions(element)
                .flatMap(expression -> KEY.matcher(expression).results().map(match -> match.group(1)));
    }

    private static Stream<String> expressions(Element element) {
        return Stream.concat(
                        attributes(element).stream().map(Attr::getValue),
                        children(element).filter(Text.class::isInstance).map(Node::getNodeValue))
                .flatMap(value -> EXPRESSION.matcher(value).results().map(match -> match.group()));
    }

    private static boolean isInside(Element element, String ownTag) {
        for (Node parent = element.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (OWN_TAGS.equals(parent.getNamespaceURI()) && ownTag.equals(parent.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static List<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Attr) all.item(i))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"))
                .toList();
    }

    private static Stream<Node> children(Element element) {
        var all = element.getChildNodes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item);
    }

    private static Stream<Element> each(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }
}
