package fr.maillon.shared;

import java.io.Serializable;

/**
 * The nine digits that name a French legal unit (INSEE), the last one a Luhn key.
 *
 * @param value nine digits, without spaces
 */
public record Siren(String value) implements Serializable {

    static final String LA_POSTE = "356000000";

    /**
     * @throws Refused {@code siren.malformed} when there are not nine digits or the key is wrong
     */
    public Siren {
        value = value.replaceAll("\\s", "");
        if (!value.matches("\\d{9}") || !luhn(value)) {
            throw new Refused("siren.malformed", value);
        }
    }

    /**
     * The intra-community VAT number: its key is (12 + 3 x (SIREN mod 97)) mod 97. That it can be computed does not
     * prove that the unit is liable to VAT.
     */
    public String vatNumber() {
        var key = (12 + 3 * (Integer.parseInt(value) % 97)) % 97;
        return "FR" + (key < 10 ? "0" : "") + key + value;
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
