package fr.maillon.shared;

/** There is no such thing, or it is not the viewer's: both answers are the same, so that nothing can be guessed. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notFound");
    }
}
