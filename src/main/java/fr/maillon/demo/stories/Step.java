package fr.maillon.demo.stories;

/**
 * One thing somebody did.
 *
 * @param who {@code client}, or the key of a member of the staff or of a provider
 * @param details what it takes, depending on the deed
 */
public record Step(Moment at, String who, Deed deed, Details details) {

    /** The word for the client of the story. */
    public static final String CLIENT = "client";

    static Step of(Details written) {
        return new Step(
                Moment.parse(written.text("at")), written.text("who"), Deed.parse(written.text("does")), written);
    }

    /** Which lot it is about, 1 for the first. */
    public int lot() {
        return details.number("lot", 1);
    }

    @Override
    public String toString() {
        return at + " " + who + " " + deed;
    }
}
