package fr.maillon.directory.domain;

/** Longest texts of a profile, the same in commands, pages and columns. */
public final class Limits {

    public static final int NAME = 120;
    public static final int STREET = 200;
    public static final int FUNCTION = 80;
    public static final int PHONE = 25;
    public static final int DESCRIPTION = 1000;
    public static final int REASON = 1000;
    public static final int MOST_CAPACITY = 50;

    /** A telephone number as people write it, or nothing. */
    public static final String PHONE_FORM = "|\\+?[0-9][0-9 .()-]{5,24}";

    private Limits() {}
}
