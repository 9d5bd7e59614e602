package fr.maillon.shared;

/** Somebody else changed the thing since it was shown: the change is refused, what was typed stays on the page. */
public class Stale extends Refused {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("error.stale");
    }
}
