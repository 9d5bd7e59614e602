package fr.maillon.identity.service;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * A password has 12 to 128 characters of any kind and is hard to guess: how hard is estimated by looking for common
 * passwords, words, keyboard rows, dates and repetitions. What everybody knows of the person or of this application does
 * not count.
 */
@ApplicationScoped
public class PasswordStrength {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** With Argon2id these take a machine several years. */
    private static final double LEAST_GUESSES = 1e9;

    /** The estimate takes long on long passwords, and what is hard to guess after so many characters stays so. */
    private static final int CHARACTERS_LOOKED_AT = 40;

    private static final List<String> WELL_KNOWN = List.of(
            "maillon",
            "actiontic",
            "action",
            "tic",
            "tarn",
            "occitanie",
            "albi",
            "gaillac",
            "castres",
            "mazamet",
            "association",
            "prestataire",
            "client",
            "coordinateur",
            "devis",
            "demande",
            "bienvenue",
            "azerty",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "motdepasse",
            "motdepass",
            "mdp",
            "secret",
            "soleil",
            "bonjour",
            "doudou",
            "loulou",
            "chouchou",
            "marseille",
            "toulouse",
            "france",
            "chocolat",
            "jetaime",
            "amour");

    private final Zxcvbn estimate = new Zxcvbn();

    /**
     * @throws Refused when the password is too short, too long or too easy to guess
     */
    public void check(String password, EmailAddress email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused("password.length", SHORTEST, LONGEST);
        }
        var looked = password.substring(0, Math.min(password.length(), CHARACTERS_LOOKED_AT));
        if (estimate.measure(looked, wordsOf(email, name)).getGuesses() < LEAST_GUESSES) {
            throw new Refused("password.tooEasy");
        }
    }

    private static List<String> wordsOf(EmailAddress email, String name) {
        var words = new ArrayList<String>();
        words.add(email.value());
        words.addAll(List.of(email.value().split("[@.+_-]")));
        words.add(name.replaceAll("[\\s'’-]+", ""));
        words.addAll(List.of(name.split("[\\s'’-]+")));
        words.addAll(WELL_KNOWN);
        words.removeIf(String::isBlank);
        return words;
    }
}
