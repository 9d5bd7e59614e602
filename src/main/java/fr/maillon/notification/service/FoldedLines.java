package fr.maillon.notification.service;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar at 75 octets of UTF-8 without cutting a character (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /**
     * @param text lines ended by CRLF, however long
     */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + 64);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int room = OCTETS;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(END).append(' ');
                room = OCTETS - 1;
            }
            folded.append(character);
            room -= octets;
            at += character.length();
        }
        folded.append(END);
    }
}
