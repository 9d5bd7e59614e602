package fr.maillon.bidding.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The content of a bid revision written out, always the same way for the same content, with the hash that the bidder
 * gets as a receipt: whoever writes the content out again after the opening finds the same hash.
 */
public record SealedContent(String text, String sha256) {

    public static SealedContent of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SealedContent(text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
