package fr.maillon.territory.domain;

import fr.maillon.shared.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A set of French departments by their codes, written as in {@code 11, 12, 2A}. */
final class Departments {

    static final int LONGEST = 60;

    private static final Pattern CODE = Pattern.compile("\\d{2}|2[AB]|97\\d");

    private final Set<String> codes;

    private Departments(Set<String> codes) {
        this.codes = codes;
    }

    /**
     * @throws Refused {@code territory.departments.malformed} when a code is none, or there are too many
     */
    static Departments parse(String text) {
        var codes = Arrays.stream(text.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        var departments = new Departments(codes);
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())
                || departments.toString().length() > LONGEST) {
            throw new Refused("territory.departments.malformed", text);
        }
        return departments;
    }

    boolean contain(String department) {
        return codes.contains(department);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    boolean overlap(Departments other) {
        return codes.stream().anyMatch(other.codes::contains);
    }

    Set<String> codes() {
        return Set.copyOf(codes);
    }

    @Override
    public String toString() {
        return String.join(", ", codes);
    }
}
