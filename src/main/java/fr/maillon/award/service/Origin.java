package fr.maillon.award.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * From where a confirmation came; cut to what the proof can hold, because a stranger chooses these texts.
 *
 * @param address of the machine
 * @param userAgent how its browser calls itself, empty when it does not say
 */
public record Origin(@NotBlank String address, @NotNull String userAgent) {

    private static final int ADDRESS_MAX = 60;
    private static final int USER_AGENT_MAX = 500;

    public Origin {
        address = cut(address, ADDRESS_MAX);
        userAgent = cut(userAgent, USER_AGENT_MAX);
    }

    private static String cut(String text, int most) {
        var printable = text.replaceAll("\\p{Cntrl}", " ").strip();
        return printable.length() <= most ? printable : printable.substring(0, most);
    }
}
