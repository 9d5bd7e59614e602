package fr.maillon.directory.domain;

/** Telephone numbers are the same when their last nine digits are, with or without +33, spaces, dots and dashes. */
public final class PhoneDigits {

    private static final int TELLING = 9;

    private PhoneDigits() {}

    /** The digits that tell one number from another; empty when there are too few to tell. */
    public static String of(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return digits.length() < TELLING ? "" : digits.substring(digits.length() - TELLING);
    }

    /** What such a number looks like to the database, whatever stands between its digits. */
    public static String pattern(String digits) {
        return "%" + String.join("%", digits.split("")) + "%";
    }
}
