package fr.maillon.territory.domain;

import fr.maillon.shared.SearchableName;
import fr.maillon.territory.CommuneSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All communes that are known, ready to be found by code or by what somebody types. It is read once and kept: communes
 * change only with a new edition of the open data, and that comes with a new version of the product.
 */
public final class Gazetteer {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{1,5}");

    private record Entry(CommuneSummary commune, String searchable) {}

    /** How well a name answers what was typed; the best first. */
    private enum Match {
        WHOLE,
        BEGINS,
        WORD_BEGINS,
        NONE
    }

    private final List<Entry> entries;
    private final Map<String, CommuneSummary> byCode;

    public Gazetteer(Collection<CommuneSummary> communes) {
        this.entries = communes.stream()
                .map(commune -> new Entry(commune, SearchableName.of(commune.name())))
                .toList();
        this.byCode =
                communes.stream().collect(Collectors.toUnmodifiableMap(CommuneSummary::inseeCode, Function.identity()));
    }

    public Optional<CommuneSummary> byInseeCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Stream<CommuneSummary> communes() {
        return entries.stream().map(Entry::commune);
    }

    /**
     * Communes whose name, or a word of it, begins like the words typed, and whose postal code begins like the number
     * typed. Whole names come first, then names that begin so; among equals those of a preferred department, then the
     * bigger ones.
     */
    public List<CommuneSummary> search(String typed, Collection<String> preferredDepartments, int most) {
        var words = Stream.of(SearchableName.of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        var postalCode = words.stream()
                .filter(word -> POSTAL_CODE.matcher(word).matches())
                .findFirst();
        var name = words.stream()
                .filter(word -> postalCode.isEmpty() || !word.equals(postalCode.get()))
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry ->
                        postalCode.isEmpty() || entry.commune().postalCode().startsWith(postalCode.get()))
                .filter(entry -> match(entry, name) != Match.NONE)
                .sorted(Comparator.comparing((Entry entry) -> match(entry, name))
                        .thenComparing(entry ->
                                !preferredDepartments.contains(entry.commune().department()))
                        .thenComparing(entry -> -entry.commune().population())
                        .thenComparing(entry -> entry.commune().inseeCode()))
                .limit(most)
                .map(Entry::commune)
                .toList();
    }

    private static Match match(Entry entry, String name) {
        if (entry.searchable().equals(name)) {
            return Match.WHOLE;
        }
        if (entry.searchable().startsWith(name)) {
            return Match.BEGINS;
        }
        return entry.searchable().contains(" " + name) ? Match.WORD_BEGINS : Match.NONE;
    }
}
