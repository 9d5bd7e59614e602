package fr.maillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.web.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** French and English say the same things, each key in one feature only. */
class MessagesContractTest {

    private static final Path TEXTS = Path.of("src/main/resources/fr/maillon/i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^{}]*");

    static Stream<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(TEXTS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void both_languages_have_the_same_keys(String feature) throws IOException {
        assertThat(texts(feature, "en").keySet()).isEqualTo(texts(feature, "fr").keySet());
    }

    @ParameterizedTest
    @MethodSource("features")
    void both_languages_fill_in_the_same_values(String feature) throws IOException {
        var english = texts(feature, "en");
        texts(feature, "fr").forEach((key, french) -> assertThat(placeholders(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(french)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void french_is_written_with_its_own_apostrophe(String feature) throws IOException {
        var straight = new TreeSet<String>();
        texts(feature, "fr").forEach((key, text) -> {
            if (text.matches(".*\\p{L}'\\p{L}.*")) {
                straight.add(key);
            }
        });

        assertThat(straight).isEmpty();
    }

    /** Of two lines with one key the last would be said, and nobody would know. */
    @ParameterizedTest
    @MethodSource("features")
    void no_key_stands_twice(String feature) throws IOException {
        for (String language : new String[] {"fr", "en"}) {
            var seen = new TreeSet<String>();
            var twice = new TreeSet<String>();
            for (String line :
                    Files.readAllLines(TEXTS.resolve(feature).resolve("Messages_" + language + ".properties"))) {
                var key = line.matches("[A-Za-z].*=.*") ? line.substring(0, line.indexOf('=')) : "";
                if (!key.isEmpty() && !seen.add(key)) {
                    twice.add(key);
                }
            }

            assertThat(twice).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_folder_of_texts_is_read(String feature) {
        assertThat(Messages.FEATURES).contains(feature);
    }

    @Test
    void no_key_stands_in_two_features() throws IOException {
        var owners = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        for (String feature : features().toList()) {
            for (String key : texts(feature, "fr").keySet()) {
                var other = owners.put(key, feature);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + feature);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> texts(String feature, String language) throws IOException {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(TEXTS.resolve(feature).resolve("Messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }
}
