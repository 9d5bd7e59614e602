package fr.maillon.intake.domain;

import fr.maillon.catalogue.NeedKind;
import fr.maillon.shared.PlainText;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much two requests look like one, with its reasons (product rule 7): whether they are about the same need, and the
 * share of the words that both say, accents, plurals and small words ignored. The share is twice the number of common
 * words over the number of words of both (Dice's coefficient): 100 when they say the same, 0 when one says nothing.
 *
 * @param sameNeed whether both are about the same need; "something else" is no need
 * @param commonWords in percent, rounded down
 */
public record Likeness(boolean sameNeed, int commonWords) implements Serializable {

    /** From how many percent of common words on two requests look alike, even about different needs. */
    public static final int ALIKE = 30;

    private static final int WORTH_OF_THE_NEED = 25;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> SMALL_WORDS = Set.copyOf(List.of((
            // French
            "les des une pour avec dans sur que qui nous vous mon mes ton tes son ses notre nos votre vos leur "
                    + "leurs est sont par pas plus tout tous mais comme aussi cette ces aux elle ils elles je "
                    + "suis faire fait avoir avons voudrais voudrions souhaite souhaitons besoin "
                    // English
                    + "the and for our you your with that this are have has from would like need want")
            .split(" ")));

    /** What is compared of a request. */
    public record Words(@Nullable NeedKind kind, String title, String need) {}

    /** Compares two requests; which is first makes no difference. */
    public static Likeness of(Words one, Words two) {
        var sameNeed = one.kind() != null && one.kind() == two.kind() && one.kind() != NeedKind.SOMETHING_ELSE;
        return new Likeness(sameNeed, share(words(one), words(two)));
    }

    /** Whether they look alike at all. */
    public boolean isAlike() {
        return sameNeed || commonWords >= ALIKE;
    }

    /** The more, the more alike. */
    public int score() {
        return commonWords + (sameNeed ? WORTH_OF_THE_NEED : 0);
    }

    private static int share(Set<String> one, Set<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(two);
        return 100 * 2 * common.size() / (one.size() + two.size());
    }

    private static Set<String> words(Words said) {
        Collection<String> all =
                List.of(PlainText.folded(said.title() + " " + said.need()).split(" "));
        Set<String> words = new HashSet<>();
        for (var word : all) {
            if (word.length() >= SHORTEST_WORD && !SMALL_WORDS.contains(word)) {
                words.add(word.replaceFirst("[sx]$", ""));
            }
        }
        return words;
    }
}
