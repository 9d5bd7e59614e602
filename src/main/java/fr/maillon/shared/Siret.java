package fr.maillon.shared;

import java.io.Serializable;

/**
 * The fourteen digits that name an establishment: the SIREN of its legal unit and five more, the last one a Luhn key.
 * The establishments of La Poste are the known exception: the sum of their digits is a multiple of five.
 *
 * @param value fourteen digits, without spaces
 */
public record Siret(String value) implements Serializable {

    /**
     * @throws Refused {@code siret.malformed} when there are not fourteen digits or the key is wrong
     */
    public Siret {
        value = value.replaceAll("\\s", "");
        if (!value.matches("\\d{14}") || !(Siren.luhn(value) || ofLaPoste(value))) {
            throw new Refused("siret.malformed", value);
        }
    }

    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    private static boolean ofLaPoste(String digits) {
        return digits.startsWith(Siren.LA_POSTE)
                && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
