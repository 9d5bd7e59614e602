package fr.maillon.demo.stories;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The stories of the demonstration, each a file; {@code stories.txt} lists them. */
public final class Stories {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final String FOLDER = "/fr/maillon/demo/stories/";

    private Stories() {}

    public static List<Story> all() {
        try (var lines = new BufferedReader(new InputStreamReader(open("stories.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(name -> !name.isBlank())
                    .map(Stories::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What bids say unless they say otherwise. */
    public static Details usualTerms() {
        return details("usual-terms");
    }

    private static Story read(String name) {
        try {
            return Story.of(name, details(name));
        } catch (RuntimeException wrong) {
            throw new IllegalStateException("the story " + name + " cannot be read", wrong);
        }
    }

    private static Details details(String name) {
        try (var stream = open(name + ".json");
                var reader = READERS.createReader(stream)) {
            return new Details(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        var stream = Stories.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("no resource " + FOLDER + file);
        }
        return stream;
    }
}
