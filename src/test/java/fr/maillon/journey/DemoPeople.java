package fr.maillon.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The sample people of the demonstration. */
public final class DemoPeople {

    public static final String PASSWORD = "briques-roses-et-pastel";
    public static final String CLIENT = "bernard@conserverie-des-trois-clochers.demo.maillon.example";
    public static final String COORDINATOR = "claire@action-numerique.demo.maillon.example";
    static final String SECOND_CLIENT = "philippe@mairie-de-saint-exemple-sur-agout.demo.maillon.example";

    private DemoPeople() {}

    /** The address by which a sample provider signs in. */
    public static String emailOf(String name) {
        List<String> lines = lines();
        List<String> head = Arrays.asList(lines.get(0).split(";"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(";"))
                .filter(row -> row[head.indexOf("name")].equals(name))
                .map(row -> row[head.indexOf("email")])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample provider is called " + name));
    }

    private static List<String> lines() {
        try (var stream = DemoPeople.class.getResourceAsStream("/fr/maillon/demo/providers.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
