package fr.maillon.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts of the application as one bundle: each feature keeps its own file, {@code
 * fr/maillon/i18n/<feature>/Messages_<language>.properties}. French is the language of everybody who does not read
 * English.
 */
public class Messages extends ResourceBundle {

    /** The features that have texts, in the order they are read; a key stands in one of them only. */
    public static final List<String> FEATURES = List.of(
            "platform",
            "frame",
            "identity",
            "territory",
            "catalogue",
            "legal",
            "directory",
            "intake",
            "lots",
            "sourcing",
            "bidding",
            "award",
            "delivery",
            "reviews",
            "worklist",
            "casefile",
            "workflow",
            "notification",
            "maintenance",
            "demo");

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> texts;

    public Messages() {
        this("fr");
    }

    protected Messages(String language) {
        this.texts = LOADED.computeIfAbsent(language, Messages::load);
    }

    /** The texts of a language. */
    public static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("en") ? "en" : "fr");
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String feature : FEATURES) {
            String name = "/fr/maillon/i18n/" + feature + "/Messages_" + language + ".properties";
            var stream = Messages.class.getResourceAsStream(name);
            if (stream == null) {
                continue;
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        }
        return Map.copyOf(all);
    }

    /** What stands on a step of a process, by its id in the model: as drawn, where it has no text of its own. */
    public String step(String element, String drawn) {
        String own = "bpmn." + element;
        return has(own) ? getString(own) : drawn;
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
