package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A draw that can be repeated: whoever has the seed finds the same order again, and nobody can foresee it who has not.
 */
public record Draw(String seed) {

    /** The place of a firm in the draw, as a text to be ordered by. */
    public String lotOf(ProviderId provider) {
        return hash(provider.value());
    }

    /**
     * Gives each firm another number between 1 and the cap. Because numbers are left out at random, a firm learns from
     * its own neither its rank nor how many others there are.
     */
    public Map<ProviderId, Integer> numbers(List<ProviderId> providers, int cap) {
        var free = new ArrayList<Integer>();
        for (int number = 1; number <= Math.max(cap, providers.size()); number++) {
            free.add(number);
        }
        free.sort(Comparator.comparing(number -> hash(String.valueOf(number))));
        var drawn = new HashMap<ProviderId, Integer>();
        for (int i = 0; i < providers.size(); i++) {
            drawn.put(providers.get(i), free.get(i));
        }
        return Map.copyOf(drawn);
    }

    private String hash(String of) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + ':' + of).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
